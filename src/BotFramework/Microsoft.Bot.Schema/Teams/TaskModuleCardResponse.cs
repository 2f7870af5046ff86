namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a dialog that was opened from a tab with the tab's new cards.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    public TaskModuleCardResponse()
        : base("continue")
    {
    }

    public TaskModuleCardResponse(TabResponse? value)
        : base("continue")
    {
        Value = value;
    }

    public TabResponse? Value { get; set; }
}
