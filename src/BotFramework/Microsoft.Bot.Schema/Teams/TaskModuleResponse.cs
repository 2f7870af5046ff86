namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a <c>task/fetch</c> or <c>task/submit</c> invoke.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase? task = default)
    {
        Task = task;
    }

    public TaskModuleResponseBase? Task { get; set; }

    public CacheInfo? CacheInfo { get; set; }
}
