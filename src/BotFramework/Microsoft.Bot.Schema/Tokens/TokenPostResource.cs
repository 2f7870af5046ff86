namespace Microsoft.Bot.Schema;

/// <summary>Where a client posts a token.</summary>
public class TokenPostResource
{
    /// <summary>A signed URL, which expires. A secret.</summary>
    public string? SasUrl { get; set; }
}
