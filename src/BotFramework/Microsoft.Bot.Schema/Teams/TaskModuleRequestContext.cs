namespace Microsoft.Bot.Schema.Teams;

/// <summary>The context of a dialog request.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string? theme = default)
    {
        Theme = theme;
    }

    /// <summary>"default", "dark" or "contrast".</summary>
    public string? Theme { get; set; }
}
