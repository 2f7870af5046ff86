namespace Microsoft.Bot.Schema.Teams;

/// <summary>How a tab signs in.</summary>
public class TabSuggestedActions
{
    /// <summary>One action of type <c>openUrl</c>, whose value is the sign-in page.</summary>
    public IList<CardAction>? Actions { get; set; }
}
