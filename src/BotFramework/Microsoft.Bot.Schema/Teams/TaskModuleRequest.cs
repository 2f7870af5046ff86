using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>task/fetch</c> or <c>task/submit</c> invoke.</summary>
public class TaskModuleRequest
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TaskModuleRequest()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TaskModuleRequest(object? data = default, TaskModuleRequestContext? context = default)
    {
        Data = data;
        Context = context;
    }

    /// <summary>What the user submitted.</summary>
    public object? Data { get; set; }

    /// <summary>How the client looks.</summary>
    public TaskModuleRequestContext? Context { get; set; }

    /// <summary>Which of the app's tabs it is; null for dialogs that no tab opened.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }
}
