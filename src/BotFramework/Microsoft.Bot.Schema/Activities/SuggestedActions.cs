using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that a client shows until one is chosen.</summary>
public class SuggestedActions
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public SuggestedActions(IList<string>? to = default, IList<CardAction>? actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>With copies of both sequences, which are read at once and must not be null.</summary>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToList(), actions.ToList())
    {
    }

    /// <summary>Ids of the recipients who see the actions; all when empty.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The buttons in the order in which they are shown; channels limit how many.</summary>
    public IList<CardAction>? Actions { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }

    internal SuggestedActions Copy() => (SuggestedActions)MemberwiseClone();
}
