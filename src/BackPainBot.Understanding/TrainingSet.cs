namespace BackPainBot.Understanding;

/// <summary>Everything a classifier learns from.</summary>
/// <param name="Examples">Labelled questions and authored negatives.</param>
/// <param name="SynonymGroups">Words and phrases that mean the same here, a group a list.</param>
/// <param name="Lexicon">Correctly spelled words beyond those of the examples; spelling repair may repair to them.</param>
public sealed record TrainingSet(
    IReadOnlyList<TrainingExample> Examples,
    IReadOnlyList<IReadOnlyList<string>> SynonymGroups,
    IReadOnlyList<string> Lexicon)
{
    /// <summary>The form that the examples' texts are learnt in; null for as written.</summary>
    public TextReading? Reading { get; init; }
}
