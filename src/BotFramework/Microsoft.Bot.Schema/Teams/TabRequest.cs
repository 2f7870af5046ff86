using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>tab/fetch</c> invoke.</summary>
public class TabRequest
{
    /// <summary>How the client looks.</summary>
    public TabContext? Context { get; set; }

    /// <summary>The magic code, after signing in.</summary>
    public string? State { get; set; }

    /// <summary>Which of the app's tabs it is.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }
}
