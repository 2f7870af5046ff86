namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab.</summary>
public class TabResponseCards
{
    /// <summary>From top to bottom.</summary>
    public IList<TabResponseCard>? Cards { get; set; }
}
