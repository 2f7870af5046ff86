namespace Microsoft.Bot.Schema.Teams;

/// <summary>How a tab signs in.</summary>
public class TabSuggestedActions
{
    public IList<CardAction>? Actions { get; set; }
}
