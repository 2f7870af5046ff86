using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Web;

/// <summary>Limits on requests. Bound from <c>Web</c>.</summary>
public sealed class WebOptions
{
    /// <summary>Largest body in bytes; a larger one is answered 413.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 256 * 1024;
}
