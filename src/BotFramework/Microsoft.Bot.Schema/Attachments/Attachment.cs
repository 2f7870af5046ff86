using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema;

/// <summary>A card or a file that goes with a message.</summary>
[JsonDerivedType(typeof(MessagingExtensionAttachment))]
public class Attachment
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public Attachment()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
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

    /// <summary>
    /// A media type: of a file such as <c>image/png</c>, of a card its <c>ContentType</c>, by which a client knows how to read <see cref="Content"/>.
    /// </summary>
    public string? ContentType { get; set; }

    /// <summary>Where the content is to be had, where it is not in <see cref="Content"/>; may be a data URL.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>A card; JSON when received.</summary>
    public object? Content { get; set; }

    /// <summary>A file's name, shown to the user; null for cards.</summary>
    public string? Name { get; set; }

    /// <summary>A small image, absolute or as a data URL, that a channel may show in place of a file.</summary>
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
