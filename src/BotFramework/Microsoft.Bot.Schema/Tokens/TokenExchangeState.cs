namespace Microsoft.Bot.Schema;

/// <summary>The state that travels through the sign-in page.</summary>
public class TokenExchangeState
{
    public string? BotUrl { get; set; }

    public string? ConnectionName { get; set; }

    public ConversationReference? Conversation { get; set; }

    public string? MsAppId { get; set; }

    public ConversationReference? RelatesTo { get; set; }
}
