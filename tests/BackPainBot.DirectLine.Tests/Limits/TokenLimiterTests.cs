using System.Net;
using BackPainBot.DirectLine.Limits;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Tests.Limits;

public sealed class TokenLimiterTests : IDisposable
{
    private readonly TokenLimiter _limiter = new(Options.Create(new DirectLineOptions { TokenBurst = 10, TokensPerMinute = 1 }));

    public void Dispose() => _limiter.Dispose();

    [Fact]
    public void TryTake_OverTheBurst_IsRefusedWithATimeAndLetsOthersBe()
    {
        Assert.Equal(10, Take("203.0.113.1", 30));
        Assert.Equal(10, Take("203.0.113.2", 30));

        Assert.False(_limiter.TryTake(IPAddress.Parse("203.0.113.1"), out var wait));
        Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
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
    public void TryTake_WithoutALimit_IsNeverRefused()
    {
        using var limiter = new TokenLimiter(Options.Create(new DirectLineOptions { TokensPerMinute = 0 }));

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.True(limiter.TryTake(IPAddress.Loopback, out var wait)));
    }

    private int Take(string address, int count) => Enumerable.Range(0, count).Count(_ => _limiter.TryTake(IPAddress.Parse(address), out var _));
}
