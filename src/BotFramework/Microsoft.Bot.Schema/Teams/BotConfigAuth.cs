namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration response that asks the user to sign in.</summary>
public class BotConfigAuth
{
    /// <summary>One action of type <c>openUrl</c>, whose value is the sign-in page.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>"auth", by which Teams knows that it has to do with signing in.</summary>
    public string? Type { get; set; } = "auth";
}
