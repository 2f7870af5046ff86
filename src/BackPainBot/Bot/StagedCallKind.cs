namespace BackPainBot.Bot;

/// <summary>What a staged call does.</summary>
public enum StagedCallKind
{
    Send,
    Update,
    Delete,
}
