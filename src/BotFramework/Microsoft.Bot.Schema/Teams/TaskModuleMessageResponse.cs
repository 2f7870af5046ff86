namespace Microsoft.Bot.Schema.Teams;

/// <summary>Ends a dialog with a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Of the type "message", with nothing said yet.</summary>
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    /// <summary>Of the type "message", with this said.</summary>
    public TaskModuleMessageResponse(string? value = default)
        : base("message")
    {
        Value = value;
    }

    /// <summary>What is said; plain text, shown in a box that the user closes.</summary>
    public string? Value { get; set; }
}
