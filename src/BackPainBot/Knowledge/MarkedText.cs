using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BackPainBot.Knowledge;

/// <summary>Markdown with authored passage marks: <c>[5]</c> is passage 5.</summary>
public sealed partial class MarkedText(string text)
{
    /// <summary>As authored, with the marks.</summary>
    public string Text { get; } = text;

    /// <summary>Numbers of the passages in order of first use.</summary>
    public IReadOnlyList<int> Passages { get; } =
        [.. MarkPattern().Matches(text).Select(mark => int.Parse(mark.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)).Distinct()];

    /// <summary>The text with each mark numbered by its passage's place in <paramref name="order"/>, from 1; new passages are added there.</summary>
    public string Render(IList<int> order)
    {
        var result = new StringBuilder(Text.Length);
        var from = 0;
        foreach (var mark in MarkPattern().EnumerateMatches(Text))
        {
            var passage = int.Parse(Text.AsSpan(mark.Index + 1, mark.Length - 2), CultureInfo.InvariantCulture);
            if (!order.Contains(passage))
            {
                order.Add(passage);
            }

            result.Append(Text, from, mark.Index - from).Append(CultureInfo.InvariantCulture, $"[{order.IndexOf(passage) + 1}]");
            from = mark.Index + mark.Length;
        }

        return result.Append(Text, from, Text.Length - from).ToString();
    }

    [GeneratedRegex(@"\[(?<number>\d)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkPattern();
}
