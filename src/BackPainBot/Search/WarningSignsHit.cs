namespace BackPainBot.Search;

/// <summary>The list of red flags.</summary>
public sealed record WarningSignsHit() : SearchHit(Kind, "all")
{
    internal const string Kind = "warning-signs";
}
