namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration response that asks the user to sign in.</summary>
public class BotConfigAuth
{
    public SuggestedActions? SuggestedActions { get; set; }

    public string? Type { get; set; } = "auth";
}
