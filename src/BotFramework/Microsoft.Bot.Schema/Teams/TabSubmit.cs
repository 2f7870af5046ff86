using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>tab/submit</c> invoke.</summary>
public class TabSubmit
{
    public TabContext? Context { get; set; }

    public TabSubmitData? Data { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }
}
