namespace BackPainBot.Benchmarks.Torture;

/// <summary>Something bad that happens.</summary>
internal enum Strike
{
    Kill,
    Stop,
    Restart,
    Outage,
}
