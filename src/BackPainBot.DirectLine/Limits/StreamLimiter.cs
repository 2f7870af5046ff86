using System.Net;
using System.Threading.RateLimiting;
using BackPainBot.DirectLine.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Limits;

/// <summary>How many streams an address may have open.</summary>
internal sealed class StreamLimiter : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress?> _limiter;

    public StreamLimiter(IOptions<DirectLineOptions> options)
    {
        var places = new ConcurrencyLimiterOptions { PermitLimit = options.Value.SocketsPerAddress };
        _limiter = PartitionedRateLimiter.Create<IPAddress?, int>(address => RateLimitPartition.GetConcurrencyLimiter(AddressShare.Of(address), _ => places));
    }

    /// <summary>Takes a place; dispose it when the stream has ended.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public IDisposable Take(IPAddress? address)
    {
        var place = _limiter.AttemptAcquire(address);
        if (place.IsAcquired)
        {
            return place;
        }

        place.Dispose();
        throw new RefusedException(StatusCodes.Status429TooManyRequests, ErrorCodes.TooManyRequests, "Too many streams are open from this address. Read the activities without one, or try again in a moment.") { RetryAfter = 10 };
    }

    public void Dispose() => _limiter.Dispose();
}
