using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Web;

/// <summary>Limits on requests. Bound from <c>Web</c>.</summary>
public sealed class WebOptions : IValidatableObject
{
    /// <summary>Largest body in bytes; a larger one is answered 413.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>Addresses (<c>10.0.0.7</c>) or networks (<c>10.0.0.0/24</c>) of proxies whose X-Forwarded-For, -Proto and -Host are believed.</summary>
    public IList<string> KnownProxies { get; } = [];

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
