namespace BackPainBot.Recognition;

/// <summary>A part of a message, with what it means on its own.</summary>
internal readonly ref struct QuestionPart(ReadOnlySpan<char> text, RankedTopic top)
{
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The label that fits best; none where no word is known.</summary>
    public RankedTopic Top { get; } = top;

    public TurnKind Kind { get; } = top.Id is null ? TurnKind.Unclear : LabelMap.Read(top.Id).Kind;
}
