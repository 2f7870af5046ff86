using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Web;

/// <summary>Limits on requests. Bound from <c>Web</c>.</summary>
public sealed class WebOptions : IValidatableObject
{
    /// <summary>Largest body in bytes; a larger one is answered 413.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>How deep the JSON of a body may be nested; a deeper one is answered 400. No reader takes more than 64.</summary>
    [Range(8, 64)]
    public int MaxJsonDepth { get; set; } = 64;

    /// <summary>Bytes of a request's headers in all; more are answered 431.</summary>
    [Range(4096, 1024 * 1024)]
    public int MaxHeaderBytes { get; set; } = 32 * 1024;

    /// <summary>Headers of a request; more are answered 431.</summary>
    [Range(10, 1000)]
    public int MaxHeaders { get; set; } = 100;

    /// <summary>Seconds within which a request's headers must have come.</summary>
    [Range(1, 600)]
    public int HeaderSeconds { get; set; } = 15;

    /// <summary>Bytes a second at which a body must come on average, after its first five seconds; a slower one is answered 408.</summary>
    [Range(1, 1_000_000)]
    public int BodyBytesPerSecond { get; set; } = 1000;

    /// <summary>Seconds after which a connection without requests is closed.</summary>
    [Range(1, 3600)]
    public int IdleSeconds { get; set; } = 60;

    /// <summary>Connections in all, streams not counted; further ones are closed. 0 is no limit.</summary>
    [Range(0, 1_000_000)]
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>Connections of one address, streams counted; further ones are closed. Those of <see cref="KnownProxies"/> are not counted. 0 is no limit.</summary>
    [Range(0, 1_000_000)]
    public int ConnectionsPerAddress { get; set; } = 2000;

    /// <summary>Requests of one address for pages, files, tokens and Direct Line that are taken at once; a further one is answered 429. A whole clinic may be behind an address.</summary>
    [Range(1, 1_000_000)]
    public int RequestBurst { get; set; } = 3000;

    /// <summary>Those that are taken a second when the burst is used up; 0 is no limit.</summary>
    [Range(0, 1_000_000)]
    public int RequestsPerSecond { get; set; } = 300;

    /// <summary>Days for which browsers that came by https come by nothing else, outside Development; 0 tells them nothing.</summary>
    [Range(0, 3650)]
    public int HstsDays { get; set; } = 365;

    /// <summary>
    /// Addresses (<c>10.0.0.7</c>) or networks (<c>10.0.0.0/24</c>) of proxies whose X-Forwarded-For, -Proto and -Host are believed. A network of all addresses (<c>0.0.0.0/0</c>)
    /// is for bots that nobody reaches but through a proxy; then the last hop alone is believed.
    /// </summary>
    public IList<string> KnownProxies { get; } = [];

    /// <summary>Tells each proxy that is neither an address nor a network.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var proxy in KnownProxies)
        {
            if (TrustedProxies.Parse(proxy) is null)
            {
                yield return new ValidationResult($"Web:KnownProxies has '{proxy}', which is neither an address such as 10.0.0.7 nor a network such as 10.0.0.0/24.", [nameof(KnownProxies)]);
            }
        }
    }
}
