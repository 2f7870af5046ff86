namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="SemanticAction.State"/>.</summary>
public static class SemanticActionStates
{
    /// <summary>Between the first message of the action and the last.</summary>
    public const string Continue = "continue";

    /// <summary>The last message of the action.</summary>
    public const string Done = "done";

    /// <summary>The first message of the action.</summary>
    public const string Start = "start";
}
