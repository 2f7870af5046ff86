using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A program action that accompanies the text of a message.</summary>
public class SemanticAction
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public SemanticAction()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public SemanticAction(string? id = default, IDictionary<string, Entity>? entities = default)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>Which action it is, in a name that both sides have agreed on.</summary>
    public string? Id { get; set; }

    /// <summary>The action's parameters by name.</summary>
    public IDictionary<string, Entity>? Entities { get; set; }

    /// <summary>One of <see cref="SemanticActionStates"/>.</summary>
    public string? State { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }

    internal SemanticAction Copy() => (SemanticAction)MemberwiseClone();
}
