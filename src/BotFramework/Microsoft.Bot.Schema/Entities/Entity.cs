using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something that an activity is about. What is received is always this type, with all but the type in <see cref="Properties"/>.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public Entity()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public Entity(string? type = default)
    {
        Type = type;
    }

    /// <summary>Decides what else there is: a short name such as <c>mention</c>, or a URI such as <c>https://schema.org/Message</c>.</summary>
    public string? Type { get; set; }

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

    /// <summary>This entity's JSON as a <typeparamref name="T"/>.</summary>
    public T? GetAs<T>() => BotJson.Convert<T>(BotJson.ToElement(this));

    /// <summary>Takes type and properties from the JSON of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = BotJson.Convert<Entity>(BotJson.ToElement(obj)) ?? new Entity();
        Type = entity.Type;
        Properties = entity.OtherMembers;
    }

    /// <summary>Whether both have the same JSON.</summary>
    public bool Equals(Entity? other) => other is not null && (ReferenceEquals(this, other) || Text(this) == Text(other));

    /// <summary>Whether it is an entity with the same JSON.</summary>
    public override bool Equals(object? obj) => Equals(obj as Entity);

    /// <summary>Of the JSON, so it changes with every member: not for the keys of a dictionary that outlives a change.</summary>
    public override int GetHashCode() => Text(this).GetHashCode(StringComparison.Ordinal);

    private static string Text(Entity entity) => BotJson.ToElement(entity).GetRawText();
}
