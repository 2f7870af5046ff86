using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>task/fetch</c> or <c>task/submit</c> invoke.</summary>
public class TaskModuleRequest
{
    public TaskModuleRequest()
    {
    }

    public TaskModuleRequest(object? data = default, TaskModuleRequestContext? context = default)
    {
        Data = data;
        Context = context;
    }

    /// <summary>What the user submitted.</summary>
    public object? Data { get; set; }

    public TaskModuleRequestContext? Context { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }
}
