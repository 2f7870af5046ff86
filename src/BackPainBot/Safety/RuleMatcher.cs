namespace BackPainBot.Safety;

/// <summary>Tries rules on one reading.Message.</summary>
internal sealed class RuleMatcher(SafetyReading reading)
{
    private const int NearWords = 14;
    private const int FollowWords = 5;

    /// <summary>The first of the rules that holds.</summary>
    public RedFlagRule? First(RedFlagRule[] rules)
    {
        foreach (var rule in rules)
        {
            if (Holds(rule))
            {
                return rule;
            }
        }

        return null;
    }

    public bool Holds(RedFlagRule rule)
    {
        foreach (var part in rule.Parts)
        {
            if (!Found(part, rule.Urgency == Urgency.Crisis))
            {
                return false;
            }
        }

        foreach (var excluded in rule.Without)
        {
            if (reading.Matches.Has(excluded))
            {
                return false;
            }
        }

        return true;
    }

    private bool Found(RulePart part, bool crisis)
    {
        foreach (var wordClass in part.Classes)
        {
            if (!reading.Matches.Has(wordClass))
            {
                return false;
            }
        }

        Span<WordSpan> spans = stackalloc WordSpan[part.Classes.Length];
        return Extend(part, spans, 0, crisis);
    }

    /// <summary>Looks for the next class near what was found of the part so far; the distances are bounded, so this takes time linear in the reading.Message.</summary>
    private bool Extend(RulePart part, Span<WordSpan> spans, int count, bool crisis)
    {
        if (count == part.Classes.Length)
        {
            return Stands(spans, crisis);
        }

        var candidates = reading.Matches.Of(part.Classes[count]);
        if (count == 0)
        {
            foreach (var candidate in candidates)
            {
                spans[0] = candidate;
                if ((crisis || Counts(candidate)) && Extend(part, spans, 1, crisis))
                {
                    return true;
                }
            }

            return false;
        }

        var found = Cover(spans[..count]);
        for (var i = FirstFrom(candidates, found.End - (2 * NearWords)); i < candidates.Length && candidates[i].Start <= found.Start + (2 * NearWords); i++)
        {
            spans[count] = candidates[i];
            if (Joins(part.Ordered[count - 1], spans[..(count + 1)], found) && Extend(part, spans, count + 1, crisis))
            {
                return true;
            }
        }

        return false;
    }

    private bool Joins(bool ordered, ReadOnlySpan<WordSpan> spans, WordSpan found)
    {
        var (previous, next) = (spans[^2], spans[^1]);
        foreach (var other in spans[..^1])
        {
            if (other.Overlaps(next))
            {
                return false;
            }
        }

        var all = new WordSpan(Math.Min(found.Start, next.Start), Math.Max(found.End, next.End));
        return reading.Message.SentenceOf(all.Start) == reading.Message.SentenceOf(all.End - 1)
            && (ordered
                ? next.Start >= previous.End && reading.Message.WordsBetween(previous.End, next.Start) <= FollowWords
                : reading.Message.WordsBetween(all.Start, all.End) <= NearWords);
    }

    /// <summary>Whether a word tells of somebody's state, and not of one that is over.</summary>
    private bool Counts(WordSpan span)
    {
        var sentence = reading.Message.SentenceOf(span.Start);
        return !reading.Scope.IsGeneral(sentence) && !reading.Scope.IsResolved(sentence, span.Start);
    }

    private bool Stands(ReadOnlySpan<WordSpan> spans, bool crisis)
    {
        foreach (var span in spans)
        {
            if (crisis ? reading.Negation.IsDirectlyDenied(span) : reading.Negation.IsDenied(span, spans))
            {
                return false;
            }
        }

        return true;
    }

    private static WordSpan Cover(ReadOnlySpan<WordSpan> spans)
    {
        var (start, end) = (spans[0].Start, spans[0].End);
        foreach (var span in spans)
        {
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        }

        return new WordSpan(start, end);
    }

    private static int FirstFrom(ReadOnlySpan<WordSpan> spans, int start)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
