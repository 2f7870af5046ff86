namespace Microsoft.Bot.Schema;

/// <summary>The state that travels through the sign-in page.</summary>
public class TokenExchangeState
{
    /// <summary>The bot's messaging endpoint; left null by this framework, as the service knows it by the app id.</summary>
    public string? BotUrl { get; set; }

    /// <summary>The OAuth connection through which the user signs in.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>Where the user was asked to sign in, and where they come back to.</summary>
    public ConversationReference? Conversation { get; set; }

    /// <summary>The bot's app id.</summary>
    public string? MsAppId { get; set; }

    /// <summary>The conversation that the activity was about, where it named one.</summary>
    public ConversationReference? RelatesTo { get; set; }
}
