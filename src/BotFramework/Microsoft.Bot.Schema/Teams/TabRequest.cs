using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>tab/fetch</c> invoke.</summary>
public class TabRequest
{
    public TabContext? Context { get; set; }

    /// <summary>The magic code, after signing in.</summary>
    public string? State { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }
}
