using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Limits;

/// <summary>How many new conversations an address may ask for: a burst, and then some a minute.</summary>
internal sealed class TokenLimiter : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress?>? _limiter;

    public TokenLimiter(IOptions<DirectLineOptions> options)
    {
        if (options.Value.TokensPerMinute == 0)
        {
            return;
        }

        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.TokenBurst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / options.Value.TokensPerMinute,
        };
        _limiter = PartitionedRateLimiter.Create<IPAddress?, int>(address => RateLimitPartition.GetTokenBucketLimiter(AddressShare.Of(address), _ => bucket));
    }

    /// <summary>Counts one; or tells how long it may be until there is one more.</summary>
    public bool TryTake(IPAddress? address, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        if (_limiter is null)
        {
            return true;
        }

        using var lease = _limiter.AttemptAcquire(address);
        if (!lease.IsAcquired)
        {
            lease.TryGetMetadata(MetadataName.RetryAfter, out wait);
        }

        return lease.IsAcquired;
    }

    public void Dispose() => _limiter?.Dispose();
}
