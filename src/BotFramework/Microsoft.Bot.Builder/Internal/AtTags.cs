using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder;

/// <summary>The <c>&lt;at&gt;</c> tags channels write around mentions.</summary>
internal static partial class AtTags
{
    /// <summary>Removes the tags and keeps what they hold.</summary>
    public static string? Remove(string? text) => text is null ? null : Tag().Replace(text, "$1");

    [GeneratedRegex("<at(?:\\s[^>]*)?>(.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
