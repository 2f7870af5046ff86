using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>
/// Finds values whose words stand in a text in their order, with a few other words in between. A match scores the share of the value's words that were found
/// times the share of its span that they make up.
/// </summary>
internal static class ValueSearch
{
    private const int DefaultMaxDistance = 2;
    private const string ValueType = "value";

    public static List<ModelResult<FoundValue>> Run(string utterance, List<SortedValue> values, FindValuesOptions? options)
    {
        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance, options?.Locale);
        if (tokens.Count == 0)
        {
            return [];
        }

        var matches = Matches(tokens, LongestFirst(values), tokenizer, options);
        SortStable(matches, static (a, b) => b.Resolution!.Score.CompareTo(a.Resolution!.Score));
        var results = WithoutOverlaps(matches, tokens, utterance);
        SortStable(results, static (a, b) => a.Start.CompareTo(b.Start));
        return results;
    }

    private static List<SortedValue> LongestFirst(List<SortedValue> values)
    {
        var sorted = new List<SortedValue>(values);
        SortStable(sorted, static (a, b) => b.Value!.Length.CompareTo(a.Value!.Length));
        return sorted;
    }

    private static List<ModelResult<FoundValue>> Matches(List<Token> tokens, List<SortedValue> values, TokenizerFunction tokenizer, FindValuesOptions? options)
    {
        var maxDistance = options?.MaxTokenDistance ?? DefaultMaxDistance;
        var allowPartial = options?.AllowPartialMatches ?? false;
        var matches = new List<ModelResult<FoundValue>>();
        foreach (var value in values)
        {
            var wanted = tokenizer(value.Value!.Trim(), options?.Locale);
            for (var start = 0; start < tokens.Count && Match(tokens, wanted, start, maxDistance, allowPartial) is { } match;)
            {
                match.Resolution!.Value = value.Value;
                match.Resolution.Index = value.Index;
                matches.Add(match);
                start = match.End + 1;
            }
        }

        return matches;
    }

    /// <summary>The first match from a token on; start and end are tokens.</summary>
    private static ModelResult<FoundValue>? Match(List<Token> tokens, List<Token> wanted, int from, int maxDistance, bool allowPartial)
    {
        var (matched, deviation, start, end) = (0, 0, -1, -1);
        foreach (var token in wanted)
        {
            var position = IndexOf(tokens, token, from);
            var distance = matched > 0 ? position - from : 0;
            if (position < 0 || distance > maxDistance)
            {
                continue;
            }

            matched++;
            deviation += distance;
            from = position + 1;
            start = start < 0 ? position : start;
            end = position;
        }

        if (matched == 0 || (matched < wanted.Count && !allowPartial))
        {
            return null;
        }

        var score = (float)matched / wanted.Count * matched / (matched + deviation);
        return new ModelResult<FoundValue> { Start = start, End = end, TypeName = ValueType, Resolution = new FoundValue { Score = score } };
    }

    private static int IndexOf(List<Token> tokens, Token token, int from)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            if (tokens[i].Normalized == token.Normalized)
            {
                return i;
            }
        }

        return -1;
    }

    private static List<ModelResult<FoundValue>> WithoutOverlaps(List<ModelResult<FoundValue>> matches, List<Token> tokens, string utterance)
    {
        var results = new List<ModelResult<FoundValue>>(matches.Count);
        var taken = new bool[tokens.Count];
        foreach (var match in matches)
        {
            var span = taken.AsSpan(match.Start, match.End - match.Start + 1);
            if (span.Contains(true) || IsFound(results, match.Resolution!.Index))
            {
                continue;
            }

            span.Fill(true);
            match.Start = tokens[match.Start].Start;
            match.End = tokens[match.End].End;
            match.Text = utterance.Substring(match.Start, match.End - match.Start + 1);
            results.Add(match);
        }

        return results;
    }

    private static bool IsFound(List<ModelResult<FoundValue>> results, int index)
    {
        foreach (var result in results)
        {
            if (result.Resolution!.Index == index)
            {
                return true;
            }
        }

        return false;
    }

    // List.Sort may swap equals, and which of two equal matches comes first decides which one is kept.
    private static void SortStable<T>(List<T> list, Comparison<T> comparison)
    {
        for (var i = 1; i < list.Count; i++)
        {
            var item = list[i];
            var j = i - 1;
            for (; j >= 0 && comparison(list[j], item) > 0; j--)
            {
                list[j + 1] = list[j];
            }

            list[j + 1] = item;
        }
    }
}
