namespace BackPainBot.Knowledge;

/// <summary>A template of phrases.lg: its parameters and its variations, which take turns.</summary>
internal sealed record PhraseTemplate(string Name, IReadOnlyList<string> Parameters, int Line)
{
    public List<string> Variations { get; } = [];
}
