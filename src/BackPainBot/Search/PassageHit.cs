using System.Globalization;
using BackPainBot.Knowledge;

namespace BackPainBot.Search;

/// <summary>A passage of the article.</summary>
public sealed record PassageHit(Passage Passage) : SearchHit(Kind, Passage.Number.ToString(CultureInfo.InvariantCulture))
{
    internal const string Kind = "passage";
}
