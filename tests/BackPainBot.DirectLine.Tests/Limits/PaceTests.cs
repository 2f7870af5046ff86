using BackPainBot.DirectLine.Limits;
using BackPainBot.DirectLine.Tests.Support;

namespace BackPainBot.DirectLine.Tests.Limits;

public sealed class PaceTests
{
    private readonly SkewedClock _clock = new();

    [Fact]
    public void TryTake_AfterTheBurst_TellsHowLongToWait()
    {
        var pace = new Pace(3, TimeSpan.FromHours(1), _clock);
        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(pace.TryTake(out var _)));

        Assert.False(pace.TryTake(out var wait));
        Assert.InRange(wait, TimeSpan.FromMinutes(59), TimeSpan.FromHours(1));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.True(pace.TryTake(out _));
        Assert.False(pace.IsFull);
        _clock.Advance(TimeSpan.FromHours(9));
        Assert.True(pace.IsFull);
    }

    [Fact]
    public void TryTake_NoInterval_NeverRunsDry()
    {
        var pace = new Pace(1, TimeSpan.Zero, _clock);
        Assert.All(Enumerable.Range(0, 9), _ => Assert.True(pace.TryTake(out var _)));
    }
}
