namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the user may choose for the types "auth" and "config".</summary>
public class MessagingExtensionSuggestedAction
{
    public MessagingExtensionSuggestedAction()
    {
    }

    public MessagingExtensionSuggestedAction(IList<CardAction>? actions = default)
    {
        Actions = actions;
    }

    public IList<CardAction>? Actions { get; set; }
}
