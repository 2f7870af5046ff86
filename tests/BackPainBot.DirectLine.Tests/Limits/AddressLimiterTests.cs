using System.Net;
using BackPainBot.DirectLine.Limits;
using BackPainBot.DirectLine.Tests.Support;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Tests.Limits;

public sealed class AddressLimiterTests
{
    private readonly SkewedClock _clock = new();
    private readonly AddressLimiter _limiter;

    public AddressLimiterTests() => _limiter = new AddressLimiter(Options.Create(new DirectLineOptions { TokensPerMinute = 10 }), _clock);

    [Fact]
    public void TryTake_OverTheLimit_IsRefusedUntilTimeHasPassed()
    {
        Assert.Equal(10, Take("203.0.113.1", 30));
        Assert.Equal(10, Take("203.0.113.2", 30));

        _clock.Advance(TimeSpan.FromSeconds(90));
        Assert.InRange(Take("203.0.113.1", 30), 1, 9);
        _clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(10, Take("203.0.113.1", 30));
    }

    [Fact]
    public void TryTake_NeighboursInAnIpv6Network_AreOne()
    {
        Assert.Equal(10, Take("2001:db8:1:2::1", 10) + Take("2001:db8:1:2:ffff::9", 10));
        Assert.Equal(10, Take("2001:db8:1:3::1", 10));
    }

    [Fact]
    public void TryTake_Ipv4InIpv6_IsTheSameAddress() => Assert.Equal(10, Take("203.0.113.1", 6) + Take("::ffff:203.0.113.1", 6));

    [Fact]
    public void TryTake_EndlesslyManyAddresses_ShareOneCountInTheEnd()
    {
        var taken = 0;
        for (var i = 0; i < 150_000; i++)
        {
            taken += _limiter.TryTake(new IPAddress(i + 1L), out _) ? 1 : 0;
        }

        Assert.InRange(taken, 100_000, 100_010);
    }

    private int Take(string address, int count) => Enumerable.Range(0, count).Count(_ => _limiter.TryTake(IPAddress.Parse(address), out var _));
}
