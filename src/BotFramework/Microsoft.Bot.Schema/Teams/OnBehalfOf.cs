using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>In whose name a bot speaks.</summary>
public class OnBehalfOf
{
    public string? DisplayName { get; set; }

    [JsonPropertyName("itemid")]
    public int ItemId { get; set; }

    public string? MentionType { get; set; } = "person";

    public string? Mri { get; set; }
}
