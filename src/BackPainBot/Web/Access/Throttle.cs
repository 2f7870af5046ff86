namespace BackPainBot.Web.Access;

/// <summary>Lets one event a minute pass, and counts them.</summary>
internal sealed class Throttle(TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private long? _passedAt;
    private int _count;

    /// <param name="count">How many there were since the last one that passed, this one included.</param>
    public bool Passes(out int count)
    {
        lock (_gate)
        {
            count = ++_count;
            if (_passedAt is { } passed && clock.GetElapsedTime(passed) < Pause)
            {
                return false;
            }

            _passedAt = clock.GetTimestamp();
            _count = 0;
            return true;
        }
    }
}
