namespace Microsoft.Bot.Schema.Teams;

/// <summary>Opens or continues a dialog.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo? value = default)
        : base("continue")
    {
        Value = value;
    }

    public TaskModuleTaskInfo? Value { get; set; }
}
