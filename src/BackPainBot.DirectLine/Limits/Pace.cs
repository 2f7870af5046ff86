namespace BackPainBot.DirectLine.Limits;

/// <summary>A bucket of turns that fills up with time.</summary>
/// <param name="burst">What it holds.</param>
/// <param name="interval">Time after which it has one more; zero never runs dry.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class Pace(int burst, TimeSpan interval, TimeProvider clock)
{
    private double _left = burst;
    private long _filled = clock.GetTimestamp();

    /// <summary>Whether it is as full as on the first day.</summary>
    public bool IsFull
    {
        get
        {
            Fill();
            return _left >= burst;
        }
    }

    /// <summary>Takes one; or tells how long it will be until there is one.</summary>
    public bool TryTake(out TimeSpan wait)
    {
        Fill();
        if (_left >= 1)
        {
            _left--;
            wait = TimeSpan.Zero;
            return true;
        }

        wait = (1 - _left) * interval;
        return false;
    }

    private void Fill()
    {
        var now = clock.GetTimestamp();
        _left = interval == TimeSpan.Zero ? burst : Math.Min(burst, _left + (clock.GetElapsedTime(_filled, now) / interval));
        _filled = now;
    }
}
