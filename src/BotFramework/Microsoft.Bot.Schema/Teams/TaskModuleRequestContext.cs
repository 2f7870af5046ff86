namespace Microsoft.Bot.Schema.Teams;

/// <summary>The context of a dialog request.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TaskModuleRequestContext()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TaskModuleRequestContext(string? theme = default)
    {
        Theme = theme;
    }

    /// <summary>"default", "dark" or "contrast".</summary>
    public string? Theme { get; set; }
}
