using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema;

/// <summary>A card or a file that goes with a message.</summary>
[JsonDerivedType(typeof(MessagingExtensionAttachment))]
public class Attachment
{
    public Attachment()
    {
    }

    public Attachment(
        string? contentType = default,
        string? contentUrl = default,
        object? content = default,
        string? name = default,
        string? thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    public string? ContentType { get; set; }

    /// <summary>Where the content is to be had, where it is not in <see cref="Content"/>; may be a data URL.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>A card; JSON when received.</summary>
    public object? Content { get; set; }

    public string? Name { get; set; }

    public string? ThumbnailUrl { get; set; }

    /// <summary>All other members of the JSON object.</summary>
    [JsonIgnore]
    [AllowNull]
    public IDictionary<string, JsonElement> Properties
    {
        get => OtherMembers ??= new Dictionary<string, JsonElement>();
        set => OtherMembers = value;
    }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }

    internal Attachment Copy() => (Attachment)MemberwiseClone();
}
