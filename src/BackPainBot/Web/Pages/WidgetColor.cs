using System.Text.RegularExpressions;

namespace BackPainBot.Web.Pages;

/// <summary>A colour that a site hands over in an address.</summary>
internal static partial class WidgetColor
{
    public static bool IsValid(string? text) => text is not null && Pattern().IsMatch(text);

    [GeneratedRegex("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
