namespace BackPainBot.Recognition;

/// <summary>How a turn was understood; part of the public contract of traces.</summary>
public enum TurnKind
{
    Unclear,
    Answer,
    DidYouMean,
    NotCovered,
    Unrelated,
    RedFlag,
    Crisis,
    SafetyInfo,
    Conversation,
    Step,
    Error,
}
