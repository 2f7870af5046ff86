using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding;

/// <summary>
/// Finds every place where a text may fall into two questions, however loosely they are joined: "whats fascia whats a trigger point", "define it, mechanism?". Which of them are ones
/// only their meaning tells.
/// </summary>
public static class SplitPoints
{
    /// <summary>Finds the places in order: at punctuation, at joining words, and before a word that asks. Allocates nothing; takes time linear in the text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="points">Receives the places.</param>
    /// <returns>How many there are; one more than there is room for when there are more.</returns>
    public static int Find(ReadOnlySpan<char> text, Span<SplitPoint> points)
    {
        var count = 0;
        var position = 0;
        var last = default(Range);
        var asking = false;
        for (var words = 0; WordScanner.TryNext(text, position, out var word); words++)
        {
            var joins = IsJoiner(text[word]);
            var opens = OpensQuestion(text[word]);
            var parts = words > 0
                && (joins || Parts(text[position..word.Start.Value]) || (words > 1 && !Leads(text[last]) && (opens || (!asking && IsInverted(text, word)))));
            if (parts)
            {
                var start = joins ? word.End.Value : word.Start.Value;
                if (count > 0 && !WordScanner.HasWords(text[points[count - 1].Start..position], 1))
                {
                    // "..., and what": one place.
                    points[count - 1] = points[count - 1] with { Start = start };
                }
                else if (WordScanner.HasWords(text[start..], 1))
                {
                    if (count == points.Length)
                    {
                        return count + 1;
                    }

                    points[count++] = new SplitPoint(position, start);
                }

                asking = false;
            }

            // "How soon does it ..." is one question.
            asking |= opens;
            (position, last) = (word.End.Value, word);
        }

        return count;
    }

    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create(",;:?!/+&\n\u2026\u2013\u2014");

    private static bool Parts(ReadOnlySpan<char> gap) =>
        gap.ContainsAny(Separators) || gap.Contains(" - ", StringComparison.Ordinal) || gap is ['.', ' ' or '.' or '\t', ..];

    private static bool IsJoiner(ReadOnlySpan<char> word) => EqualsAny(word, ["and", "but", "or", "also", "plus", "then", "n", "nd"]);

    private static bool OpensQuestion(ReadOnlySpan<char> word) =>
        EqualsAny(word, ["what", "whats", "what's", "wat", "wats", "how", "hows", "how's", "why", "who", "whos", "who's", "where", "when", "which", "whether"]);

    private static bool IsInverted(ReadOnlySpan<char> text, Range word) =>
        EqualsAny(text[word], ["does", "is", "can", "could", "should", "would", "will", "are", "do", "did"])
        && WordScanner.TryNext(text, word.End.Value, out var next)
        && EqualsAny(text[next], ["it", "this", "that", "these", "those", "they", "there", "i", "you", "we", "he", "she"]);

    /// <summary>Whether a question after the word belongs to it: "tell me what".</summary>
    private static bool Leads(ReadOnlySpan<char> word) =>
        EqualsAny(word, ["me", "us", "know", "of", "about", "exactly", "explain", "say", "see", "on", "to", "for", "with", "what", "how", "why", "who", "where", "when", "which", "that", "it", "this"]);

    private static bool EqualsAny(ReadOnlySpan<char> word, ReadOnlySpan<string> others)
    {
        foreach (var other in others)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
