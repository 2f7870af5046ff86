using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>tab/submit</c> invoke.</summary>
public class TabSubmit
{
    /// <summary>How the client looks.</summary>
    public TabContext? Context { get; set; }

    /// <summary>The action's own data together with what the user entered.</summary>
    public TabSubmitData? Data { get; set; }

    /// <summary>Which of the app's tabs it is.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }
}
