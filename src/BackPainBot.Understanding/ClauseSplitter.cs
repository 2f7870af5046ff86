using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding;

/// <summary>Finds the questions in a text that asks several: "what is it and does it work?" has two.</summary>
public static class ClauseSplitter
{
    private const int FewestWords = 2;

    /// <summary>
    /// Splits a text between sentences, and at "and", "but", "or", "also", "plus" or a comma when a question follows. A part has two words or more, or it stays with
    /// its neighbour. Allocates nothing; takes time linear in the text.
    /// </summary>
    /// <param name="text">The text as written.</param>
    /// <param name="clauses">Receives the parts in order, joining words left out; when there are more the last holds the rest.</param>
    /// <returns>How many parts there are; none for a text without words.</returns>
    public static int Split(ReadOnlySpan<char> text, Span<Range> clauses)
    {
        if (clauses.IsEmpty || !WordScanner.HasWords(text, 1))
        {
            return 0;
        }

        var count = 0;
        var start = 0;
        var position = 0;
        for (var words = 0; count < clauses.Length - 1 && WordScanner.TryNext(text, position, out var word); words++)
        {
            var resume = words < FewestWords ? -1 : FindResume(text, position, word);
            if (resume >= 0 && WordScanner.HasWords(text[resume..], FewestWords))
            {
                clauses[count++] = Trim(text, start, word.Start.Value);
                start = position = resume;
                words = -1;
                continue;
            }

            position = word.End.Value;
        }

        clauses[count++] = Trim(text, start, text.Length);
        return count;
    }

    /// <summary>Where the next part starts when one ends before <paramref name="word"/>; else -1.</summary>
    private static int FindResume(ReadOnlySpan<char> text, int previousEnd, Range word)
    {
        var gap = text[previousEnd..word.Start.Value];
        if (EndsSentence(text[..previousEnd], gap))
        {
            return word.Start.Value;
        }

        if (IsJoiner(text[word]))
        {
            var after = word.End.Value;
            while (WordScanner.TryNext(text, after, out var next) && IsJoiner(text[next]))
            {
                after = next.End.Value;
            }

            return QuestionStarts(text, after, afterComma: false) ? after : -1;
        }

        return gap.Contains(',') && QuestionStarts(text, word.Start.Value, afterComma: true) ? word.Start.Value : -1;
    }

    private static bool EndsSentence(ReadOnlySpan<char> before, ReadOnlySpan<char> gap)
    {
        if (gap.IndexOfAny("?!;\n\u2026") >= 0)
        {
            return true;
        }

        var stop = gap.IndexOf('.');
        return stop >= 0 && stop + 1 < gap.Length && char.IsWhiteSpace(gap[stop + 1]) && !EndsInAbbreviation(before);
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> text)
    {
        var last = text[WordScanner.LastStart(text)..];
        return last.Length == 1 || EqualsAny(last, ["dr", "mr", "mrs", "ms", "vs", "st", "approx", "incl", "esp"]);
    }

    private static bool IsJoiner(ReadOnlySpan<char> word) => EqualsAny(word, ["and", "but", "or", "also", "plus", "then"]);

    private static bool QuestionStarts(ReadOnlySpan<char> text, int position, bool afterComma)
    {
        if (!WordScanner.TryNext(text, position, out var first) || !WordScanner.TryNext(text, first.End.Value, out var second))
        {
            return false;
        }

        var word = text[first];
        var next = text[second];
        if (IsJoiner(next))
        {
            return false;
        }

        if (EqualsAny(word, ["what", "whats", "what's", "how", "hows", "how's", "why", "explain"]))
        {
            return true;
        }

        if (EqualsAny(word, ["who", "where", "when", "which"]))
        {
            return IsAuxiliary(next) || (!afterComma && EqualsAny(word, ["which"]));
        }

        return EqualsAny(word, ["tell"])
            ? EqualsAny(next, ["me", "us"])
            : EqualsAny(word, ["does"]) ? !EqualsAny(next, ["not"]) : IsAuxiliary(word) && IsSubject(next);
    }

    private static bool IsAuxiliary(ReadOnlySpan<char> word) =>
        EqualsAny(word, ["is", "are", "do", "does", "did", "can", "could", "will", "would", "should", "has", "have", "was", "were", "am", "may"]);

    private static bool IsSubject(ReadOnlySpan<char> word) =>
        EqualsAny(word, ["it", "this", "that", "these", "those", "they", "there", "i", "you", "we", "he", "she", "the", "a", "an", "my", "your", "his", "her", "anyone", "people"]);

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

    private static Range Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == ','))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }

        return start..end;
    }
}
