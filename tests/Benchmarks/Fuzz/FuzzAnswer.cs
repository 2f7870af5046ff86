namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>What came back on a connection.</summary>
/// <param name="Statuses">The statuses of its answers, in order.</param>
/// <param name="IsHung">Whether neither an answer nor the end of the connection came in time.</param>
internal sealed record FuzzAnswer(IReadOnlyList<int> Statuses, bool IsHung)
{
    public const string Silence = "no answer in time";
    public const string Gone = "the app is gone";

    /// <summary>Whether nobody took the connection.</summary>
    public bool IsGone { get; init; }

    /// <summary>What is wrong with it; null when nothing is. 501 answers an invoke that the bot does not know, 503 is how it refuses what it cannot take, 505 answers an unknown version of HTTP.</summary>
    public string? Fault => IsGone
        ? Gone
        : IsHung
        ? Silence
        : Statuses.FirstOrDefault(status => status >= 500 && status is not (501 or 503 or 505)) is var status and > 0 ? $"answered {status}" : null;
}
