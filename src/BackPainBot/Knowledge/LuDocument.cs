namespace BackPainBot.Knowledge;

/// <summary>What a .lu file holds, as written.</summary>
internal sealed class LuDocument
{
    public List<LuIntent> Intents { get; } = [];

    public Dictionary<string, List<List<string>>> Lists { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (string Value, int Line)> Metadata { get; } = new(StringComparer.Ordinal);
}
