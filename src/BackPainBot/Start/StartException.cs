namespace BackPainBot.Start;

/// <summary>The bot cannot start as it is configured; the message names every fault at once, and no secret.</summary>
internal sealed class StartException(IReadOnlyList<string> faults)
    : Exception($"BackPainBot does not start. {(faults.Count == 1 ? "One fault" : $"{faults.Count} faults")} to mend:{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => $"- {fault}"))}")
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
