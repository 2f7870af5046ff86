namespace Microsoft.Bot.Schema;

/// <summary>Where a client posts a token.</summary>
public class TokenPostResource
{
    public string? SasUrl { get; set; }
}
