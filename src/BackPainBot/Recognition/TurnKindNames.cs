namespace BackPainBot.Recognition;

/// <summary>How kinds of turns are called in traces, metrics and the log.</summary>
internal static class TurnKindNames
{
    public static string Name(this TurnKind kind) => kind switch
    {
        TurnKind.Answer => "answer",
        TurnKind.DidYouMean => "did-you-mean",
        TurnKind.NotCovered => "not-covered",
        TurnKind.Unrelated => "unrelated",
        TurnKind.Unclear => "unclear",
        TurnKind.RedFlag => "red-flag",
        TurnKind.Crisis => "crisis",
        TurnKind.SafetyInfo => "safety-info",
        TurnKind.Conversation => "conversation",
        TurnKind.Step => "step",
        TurnKind.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a name."),
    };
}
