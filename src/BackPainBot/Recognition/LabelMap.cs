namespace BackPainBot.Recognition;

/// <summary>The labels of the classifier: a topic's id as it is, all others with a prefix that tells their kind.</summary>
internal static class LabelMap
{
    public const string ConversationPrefix = "conversation/";
    public const string NotCoveredPrefix = "not-covered/";
    public const string SafetyPrefix = "safety/";
    public const string UnrelatedPrefix = "unrelated/";

    /// <summary>The kind of turn that a label leads to and the id that it stands for.</summary>
    public static (TurnKind Kind, string Id) Read(string label)
    {
        var slash = label.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? (TurnKind.Answer, label)
            : (label.AsSpan(0, slash + 1) switch
            {
                ConversationPrefix => label.EndsWith("/safety-info", StringComparison.Ordinal) ? TurnKind.SafetyInfo : TurnKind.Conversation,
                NotCoveredPrefix => TurnKind.NotCovered,
                UnrelatedPrefix => TurnKind.Unrelated,
                _ => TurnKind.Unclear,
            }, label[(slash + 1)..]);
    }
}
