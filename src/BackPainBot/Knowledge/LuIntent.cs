namespace BackPainBot.Knowledge;

/// <summary>An intent of a .lu file with its utterances and their lines.</summary>
internal sealed record LuIntent(string Name, int Line)
{
    public List<(string Text, int Line)> Utterances { get; } = [];

    public Intent ToIntent() => new(Name, [.. Utterances.Select(utterance => utterance.Text)]);
}
