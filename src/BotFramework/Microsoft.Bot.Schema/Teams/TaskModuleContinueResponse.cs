namespace Microsoft.Bot.Schema.Teams;

/// <summary>Opens or continues a dialog.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Of the type "continue", with no dialog yet.</summary>
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    /// <summary>Of the type "continue", with this dialog.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo? value = default)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The dialog to open, or to show in place of the one that is open.</summary>
    public TaskModuleTaskInfo? Value { get; set; }
}
