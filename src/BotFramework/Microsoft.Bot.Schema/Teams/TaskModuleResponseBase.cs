using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a dialog does next.</summary>
[JsonDerivedType(typeof(TaskModuleCardResponse))]
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
public class TaskModuleResponseBase
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Of this type.</summary>
    public TaskModuleResponseBase(string? type = default)
    {
        Type = type;
    }

    /// <summary>"continue" or "message".</summary>
    public string? Type { get; set; }
}
