namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a <c>task/fetch</c> or <c>task/submit</c> invoke.</summary>
public class TaskModuleResponse
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TaskModuleResponse()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TaskModuleResponse(TaskModuleResponseBase? task = default)
    {
        Task = task;
    }

    /// <summary>The next step: another dialog or a last message; null closes the dialog.</summary>
    public TaskModuleResponseBase? Task { get; set; }

    /// <summary>How long Teams may use this response again; null for not at all.</summary>
    public CacheInfo? CacheInfo { get; set; }
}
