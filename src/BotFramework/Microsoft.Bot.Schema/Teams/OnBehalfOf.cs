using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>In whose name a bot speaks.</summary>
public class OnBehalfOf
{
    /// <summary>Shown where Teams cannot find the person's name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>0: there is one person only.</summary>
    [JsonPropertyName("itemid")]
    public int ItemId { get; set; }

    /// <summary>"person", the only type that there is.</summary>
    public string? MentionType { get; set; } = "person";

    /// <summary>The person's id as in mentions, <c>29:…</c> or <c>8:orgid:…</c>.</summary>
    public string? Mri { get; set; }
}
