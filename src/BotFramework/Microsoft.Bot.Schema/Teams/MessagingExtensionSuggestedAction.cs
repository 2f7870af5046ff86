namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the user may choose for the types "auth" and "config".</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessagingExtensionSuggestedAction()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessagingExtensionSuggestedAction(IList<CardAction>? actions = default)
    {
        Actions = actions;
    }

    /// <summary>One action of type <c>openUrl</c>, whose value is the page to sign in or to configure at.</summary>
    public IList<CardAction>? Actions { get; set; }
}
