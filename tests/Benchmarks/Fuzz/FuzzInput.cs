namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>What is sent on one connection.</summary>
/// <param name="Kind">What it was made of.</param>
/// <param name="ToRegistered">Whether it goes to the app that wants tokens from channels.</param>
/// <param name="Bytes">All that is sent.</param>
/// <param name="IsComplete">Whether it is whole and ends the connection, so that an answer is due without more; otherwise the sender stops after a while.</param>
internal sealed record FuzzInput(string Kind, bool ToRegistered, byte[] Bytes, bool IsComplete)
{
    /// <summary>Where it is cut into packets.</summary>
    public IReadOnlyList<int> Cuts { get; init; } = [];
}
