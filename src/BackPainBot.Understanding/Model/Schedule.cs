namespace BackPainBot.Understanding.Model;

/// <summary>The examples in training order, newly shuffled each epoch, with a rate that falls linearly to a tenth.</summary>
internal sealed class Schedule(ClassifierOptions options, int examples, float rate)
{
    public IEnumerator<(int Example, float Rate)> GetEnumerator()
    {
        var random = new XorShift(options.Seed);
        var order = Enumerable.Range(0, examples).ToArray();
        var steps = (double)examples * options.Epochs;
        var step = 0;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                yield return (example, rate * (float)(1 - (0.9 * step++ / steps)));
            }
        }
    }
}
