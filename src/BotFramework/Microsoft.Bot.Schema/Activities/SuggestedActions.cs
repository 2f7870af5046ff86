using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that a client shows until one is chosen.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string>? to = default, IList<CardAction>? actions = default)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToList(), actions.ToList())
    {
    }

    /// <summary>Ids of the recipients who see the actions; all when empty.</summary>
    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }

    internal SuggestedActions Copy() => (SuggestedActions)MemberwiseClone();
}
