namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a dialog that was opened from a tab with the tab's new cards.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    /// <summary>Of the type "continue", with no cards yet.</summary>
    public TaskModuleCardResponse()
        : base("continue")
    {
    }

    /// <summary>Of the type "continue", with these cards.</summary>
    public TaskModuleCardResponse(TabResponse? value)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The tab's new cards.</summary>
    public TabResponse? Value { get; set; }
}
