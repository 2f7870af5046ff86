namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>The sequence of inputs of a seed: the same step is always the same input.</summary>
internal sealed class InputFactory(int seed, FuzzWorld world)
{
    /// <summary>Steps that share their conversations.</summary>
    private const int StepsTogether = 4000;

    public FuzzInput Create(int step)
    {
        var random = new Random(unchecked((seed * 486187739) + (step * 16777619)));
        var part = $"f{step / StepsTogether}";
        var input = random.Next(20) switch
        {
            < 8 => ActivityInputs.Create(random, world, part),
            < 13 => DirectLineInputs.Create(random, world, part),
            < 15 => StreamInputs.Create(random, world, part),
            < 17 => TokenInputs.Create(random, world, part),
            < 18 => PageInputs.Create(random),
            _ => Garbled(random, part),
        };
        return random.Next(5) == 0 && input.Bytes.Length > 0 ? input with { Cuts = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => random.Next(input.Bytes.Length)).Order()] } : input;
    }

    /// <summary>A request of another kind with its bytes changed, head and all.</summary>
    private FuzzInput Garbled(Random random, string part)
    {
        var source = random.Next(4) switch
        {
            0 => ActivityInputs.Create(random, world, part),
            1 => DirectLineInputs.Create(random, world, part),
            2 => StreamInputs.Create(random, world, part),
            _ => PageInputs.Create(random),
        };
        return new FuzzInput($"garbled {source.Kind}", false, new ByteMutator(random).Mutate(source.Bytes.Length > 4096 ? source.Bytes[..4096] : source.Bytes), false);
    }
}
