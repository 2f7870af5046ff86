using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Access;

/// <summary>
/// Connections to channels. No redirect is followed. Outside Development they are encrypted, and lead to public addresses only: what a name resolves to is
/// looked at when the connection is made, and that very address is connected to, so that a name which changes its mind changes nothing.
/// </summary>
internal sealed class ChannelConnections
{
    private readonly IPNetwork[] _allowed;
    private readonly bool _anywhere;
    private readonly ILogger<ChannelConnections> _logger;
    private readonly Throttle _refusals;

    public ChannelConnections(IOptions<SecurityOptions> options, IHostEnvironment environment, TimeProvider clock, ILogger<ChannelConnections> logger)
    {
        _allowed = [.. options.Value.AllowedPrivateNetworks.Select(IPNetwork.Parse)];
        _anywhere = environment.IsDevelopment();
        _refusals = new Throttle(clock);
        _logger = logger;
    }

    /// <summary>What names resolve to.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    public SocketsHttpHandler CreateHandler() => new()
    {
        // Nobody outside learns which requests belong together, and no span is made whose address holds ids.
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = ConnectAsync,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var host = context.DnsEndPoint.Host;
        if (!_anywhere && context.InitialRequestMessage.RequestUri?.Scheme != Uri.UriSchemeHttps)
        {
            throw Refused(host, "The bot speaks to channels over https only.");
        }

        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Resolve(host, cancellationToken);
        IPAddress[] allowed = [.. addresses.Where(IsAllowed)];
        if (allowed.Length == 0)
        {
            throw Refused(host, "The address is not public. If a channel or the proxy towards it is there, name its network in Security:AllowedPrivateNetworks.");
        }

        Socket? socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            var stream = new NetworkStream(socket, ownsSocket: true);
            socket = null;
            return stream;
        }
        finally
        {
            socket?.Dispose();
        }
    }

    private bool IsAllowed(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return _anywhere || PublicAddress.IsPublic(plain) || _allowed.Any(network => network.Contains(plain));
    }

    private AddressRefusedException Refused(string host, string reason)
    {
        if (_refusals.Passes(out var count))
        {
            Log.ConnectionRefused(_logger, count, host, reason);
        }

        return new AddressRefusedException(reason);
    }
}
