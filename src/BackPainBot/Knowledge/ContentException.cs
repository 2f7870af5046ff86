namespace BackPainBot.Knowledge;

/// <summary>Thrown at start-up when the content cannot be used; names every fault at once.</summary>
public sealed class ContentException(IReadOnlyList<ContentFault> faults)
    : Exception($"The content has {faults.Count} fault(s):{Environment.NewLine}{string.Join(Environment.NewLine, faults)}")
{
    /// <summary>All that were found, in all files.</summary>
    public IReadOnlyList<ContentFault> Faults { get; } = faults;
}
