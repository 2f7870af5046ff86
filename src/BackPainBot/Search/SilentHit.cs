namespace BackPainBot.Search;

/// <summary>What the article is silent about, by groups.</summary>
public sealed record SilentHit(IReadOnlyList<string> Groups) : SearchHit(Kind, string.Join('+', Groups))
{
    internal const string Kind = "silent";
}
