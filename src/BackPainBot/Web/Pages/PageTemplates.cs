using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace BackPainBot.Web.Pages;

/// <summary>The pages' HTML with its <c>{{places}}</c> filled in.</summary>
internal sealed partial class PageTemplates(PageFiles files)
{
    /// <summary>Fills a page. Values are encoded; those whose name begins with <c>html:</c> are HTML already, <c>asset:</c> names a file.</summary>
    public string Fill(string page, IReadOnlyDictionary<string, string> values) =>
        PlacePattern().Replace(files.Page(page), place =>
        {
            var name = place.Groups["name"].Value;
            return name.StartsWith("asset:", StringComparison.Ordinal) ? files.UrlOf(name["asset:".Length..])
                : name.StartsWith("html:", StringComparison.Ordinal) ? values[name]
                : HtmlEncoder.Default.Encode(values[name]);
        });

    [GeneratedRegex(@"\{\{(?<name>[a-z_:.-]+)\}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex PlacePattern();
}
