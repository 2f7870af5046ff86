namespace BackPainBot.Bot;

/// <summary>What a staged call does.</summary>
public enum StagedCallKind
{
    Send,
    Update,
    Delete,

    /// <summary>It was taken back in the same turn.</summary>
    Nothing,
}
