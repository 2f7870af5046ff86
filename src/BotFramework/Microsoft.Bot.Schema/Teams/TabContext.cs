namespace Microsoft.Bot.Schema.Teams;

/// <summary>The context of a tab request.</summary>
public class TabContext
{
    /// <summary>"default", "dark" or "contrast".</summary>
    public string? Theme { get; set; }
}
