using System.Net;
using System.Threading.RateLimiting;
using BackPainBot.DirectLine.Limits;
using BackPainBot.Web.Access;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace BackPainBot.Web.Limits;

/// <summary>How many connections an address may hold. Those of known proxies are their clients'.</summary>
internal sealed class AddressConnections : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _limiter;
    private readonly IPNetwork[] _proxies;
    private readonly int _limit;
    private readonly Throttle _refusals;
    private readonly ILogger<AddressConnections> _logger;

    public AddressConnections(IOptions<WebOptions> options, TimeProvider clock, ILogger<AddressConnections> logger)
    {
        _limit = options.Value.ConnectionsPerAddress;
        _proxies = [.. options.Value.KnownProxies.Select(proxy => TrustedProxies.Parse(proxy)!.Value)];
        _refusals = new Throttle(clock);
        _logger = logger;
        var places = new ConcurrencyLimiterOptions { PermitLimit = Math.Max(1, _limit) };
        _limiter = PartitionedRateLimiter.Create<IPAddress, int>(address => RateLimitPartition.GetConcurrencyLimiter(AddressShare.Of(address), _ => places));
    }

    public ConnectionDelegate Around(ConnectionDelegate next) => connection => ServeAsync(connection, next);

    public void Dispose() => _limiter.Dispose();

    private async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (_limit == 0 || (connection.RemoteEndPoint as IPEndPoint)?.Address is not { } address || TrustedProxies.Contain(_proxies, address))
        {
            await next(connection);
            return;
        }

        using var place = _limiter.AttemptAcquire(address);
        if (place.IsAcquired)
        {
            await next(connection);
            return;
        }

        if (_refusals.Passes(out var count))
        {
            Log.ConnectionsClosed(_logger, count, _limit);
        }

        connection.Abort();
    }
}
