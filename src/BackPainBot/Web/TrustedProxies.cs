using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace BackPainBot.Web;

/// <summary>Honours <c>X-Forwarded-For</c>, <c>-Proto</c> and <c>-Host</c> from the proxies of <see cref="WebOptions.KnownProxies"/>, and from nobody else.</summary>
internal static class TrustedProxies
{
    /// <summary>The proxy, or the network of proxies, that the text names; null when it names none.</summary>
    public static IPNetwork? Parse(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    /// <summary>Whether the address, written as IPv4 or as IPv4 in IPv6, is in one of the networks.</summary>
    public static bool Contain(IPNetwork[] networks, IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Array.Exists(networks, network => network.Contains(plain));
    }

    /// <summary>Must run before anything reads the request's address or host.</summary>
    public static WebApplication UseTrustedProxies(this WebApplication app)
    {
        var known = app.Services.GetRequiredService<IOptions<WebOptions>>().Value.KnownProxies;
        if (known.Count == 0)
        {
            return app;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };

        // Where every address counts as a proxy's, the hops before the last are whatever the client wrote.
        options.ForwardLimit = known.Any(proxy => Parse(proxy)!.Value.PrefixLength == 0) ? 1 : null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in known)
        {
            options.KnownIPNetworks.Add(Parse(proxy)!.Value);
        }

        app.UseForwardedHeaders(options);
        return app;
    }
}
