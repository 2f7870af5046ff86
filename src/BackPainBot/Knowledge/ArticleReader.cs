using System.Globalization;

namespace BackPainBot.Knowledge;

/// <summary>Reads the article's facts and its passages from the metadata of article.qna.</summary>
internal static class ArticleReader
{
    private const int AnchorWords = 6;

    public static Article? Read(ContentFile file, Dictionary<string, (string Value, int Line)> metadata)
    {
        var title = Text(file, metadata, "article.title");
        var author = Text(file, metadata, "article.author");
        var publisher = Text(file, metadata, "article.publisher");
        var reviewedBy = Text(file, metadata, "article.reviewed-by");
        var published = Date(file, metadata, "article.date");
        var reviewedOn = Date(file, metadata, "article.reviewed-on");
        var address = Text(file, metadata, "article.url");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps)
        {
            file.Fault(metadata.GetValueOrDefault("article.url").Line, $"\"{address}\" is not the address of a page.", "Write the full https address.");
            return null;
        }

        var passages = Passages(file, metadata, url);
        return title is null || author is null || publisher is null || reviewedBy is null || published is null || reviewedOn is null || passages.Count == 0
            ? null
            : new Article(title, author, publisher, published.Value, url, reviewedOn.Value, reviewedBy, passages);
    }

    private static List<Passage> Passages(ContentFile file, Dictionary<string, (string Value, int Line)> metadata, Uri url)
    {
        var passages = new List<Passage>();
        for (var number = 1; metadata.ContainsKey($"passage.{number}.anchor"); number++)
        {
            var (anchor, line) = metadata[$"passage.{number}.anchor"];
            var name = Text(file, metadata, $"passage.{number}.claim") ?? "";
            var summary = Text(file, metadata, $"passage.{number}.abstract") ?? "";
            if (anchor.Split(' ').Length > AnchorWords)
            {
                file.Fault(line, "The anchor is too long.", $"At most {AnchorWords} words of the page, enough to find the place.");
            }

            if (name.Length > Passage.NameLimit || !name.EndsWith($"passage {number}", StringComparison.Ordinal))
            {
                file.Fault(line, $"The claim of passage {number} does not fit.", $"At most {Passage.NameLimit} characters, ending \"passage {number}\".");
            }

            if (summary.Length > Passage.AbstractLimit)
            {
                file.Fault(line, $"The abstract of passage {number} is too long.", $"At most {Passage.AbstractLimit} characters.");
            }

            passages.Add(new Passage(number, name, summary, Passage.LinkTo(url, anchor)));
        }

        if (passages.Count == 0)
        {
            file.Fault(1, "The article has no passages.", "Add \"> !# @kb.passage.1.anchor = ...\", and .claim and .abstract.");
        }

        return passages;
    }

    private static string? Text(ContentFile file, Dictionary<string, (string Value, int Line)> metadata, string key)
    {
        if (metadata.TryGetValue(key, out var entry) && entry.Value.Length > 0)
        {
            return entry.Value;
        }

        file.Fault(1, $"\"{key}\" is missing.", $"Add \"> !# @kb.{key} = ...\".");
        return null;
    }

    private static DateOnly? Date(ContentFile file, Dictionary<string, (string Value, int Line)> metadata, string key)
    {
        if (Text(file, metadata, key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        file.Fault(metadata[key].Line, $"\"{text}\" is not a date.", "Write it as 2023-04-13.");
        return null;
    }
}
