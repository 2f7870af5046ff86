using System.Globalization;

namespace BackPainBot.Knowledge;

/// <summary>The one source of every answer.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Author">Author with title, as printed.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Published">Date printed on the page.</param>
/// <param name="Url">Address of the page, without fragment.</param>
/// <param name="ReviewedOn">When the answers were last checked against the page.</param>
/// <param name="ReviewedBy">Who checked them.</param>
/// <param name="Passages">The passages that answers cite, in order.</param>
public sealed record Article(
    string Title, string Author, string Publisher, DateOnly Published, Uri Url, DateOnly ReviewedOn, string ReviewedBy, IReadOnlyList<Passage> Passages)
{
    /// <summary>The passage with a number, from 1.</summary>
    public Passage Passage(int number) => Passages[number - 1];

    /// <summary>The date as people of a locale write it, without the day of the week: "April 13, 2023".</summary>
    public string PublishedText(string locale)
    {
        var culture = CultureInfo.GetCultureInfo(locale);
        var pattern = culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',');
        return Published.ToString(pattern, culture);
    }
}
