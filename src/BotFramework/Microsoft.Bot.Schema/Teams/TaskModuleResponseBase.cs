using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a dialog does next.</summary>
[JsonDerivedType(typeof(TaskModuleCardResponse))]
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string? type = default)
    {
        Type = type;
    }

    /// <summary>"continue" or "message".</summary>
    public string? Type { get; set; }
}
