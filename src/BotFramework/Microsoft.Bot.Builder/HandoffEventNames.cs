namespace Microsoft.Bot.Schema;

/// <summary>Names of the events of a handoff.</summary>
public static class HandoffEventNames
{
    /// <summary>A handoff is asked for.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>How a handoff goes.</summary>
    public const string HandoffStatus = "handoff.status";
}
