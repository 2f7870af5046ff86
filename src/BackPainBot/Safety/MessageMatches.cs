using System.Runtime.InteropServices;

namespace BackPainBot.Safety;

/// <summary>Which phrases stand where in a message; nothing inside an idiom.</summary>
internal sealed class MessageMatches
{
    private readonly List<(int Class, WordSpan Span)> _found;
    private readonly WordSpan[] _spans;
    private readonly int[] _starts;
    private readonly bool[] _idiom;

    public MessageMatches(MessageText message, RedFlagPatterns patterns)
    {
        _found = new List<(int Class, WordSpan Span)>(message.Count * 2);
        patterns.Index.Find(message, _found);
        _idiom = MarkIdioms(message, patterns, _found);
        _found.RemoveAll(phrase => _idiom.AsSpan(phrase.Span.Start, phrase.Span.Length).Contains(true));
        _starts = new int[patterns.Classes + 1];
        foreach (var (wordClass, _) in _found)
        {
            _starts[wordClass + 1]++;
        }

        for (var i = 0; i < patterns.Classes; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        _spans = new WordSpan[_found.Count];
        var next = _starts.AsSpan().ToArray();
        foreach (var (wordClass, span) in _found)
        {
            _spans[next[wordClass]++] = span;
        }
    }

    /// <summary>The phrases of a class in the order of their first words.</summary>
    public ReadOnlySpan<WordSpan> Of(int wordClass) => _spans.AsSpan(_starts[wordClass].._starts[wordClass + 1]);

    /// <summary>The phrases that start in a part of the message, with their classes, in the order of their first words.</summary>
    public ReadOnlySpan<(int Class, WordSpan Span)> In(WordSpan part)
    {
        var found = CollectionsMarshal.AsSpan(_found);
        return found[FirstFrom(found, part.Start)..FirstFrom(found, part.End)];
    }

    public bool Has(int wordClass) => _starts[wordClass + 1] > _starts[wordClass];

    /// <summary>Whether a word is part of an idiom.</summary>
    public bool IsIdiom(int place) => _idiom[place];

    /// <summary>Marks the words of idioms, but for those in a longer phrase of the red flags.</summary>
    private static bool[] MarkIdioms(MessageText message, RedFlagPatterns patterns, List<(int Class, WordSpan Span)> found)
    {
        var idiom = new bool[message.Count];
        var longest = new int[message.Count];
        foreach (var (wordClass, span) in found)
        {
            if (wordClass != patterns.Context.Idiom)
            {
                longest[span.Start] = Math.Max(longest[span.Start], span.End);
            }
        }

        foreach (var (wordClass, span) in found)
        {
            if (wordClass == patterns.Context.Idiom && !IsInside(span, longest))
            {
                idiom.AsSpan(span.Start, span.Length).Fill(true);
            }
        }

        return idiom;
    }

    private static bool IsInside(WordSpan span, int[] longest)
    {
        const int Reach = 4;
        for (var start = Math.Max(0, span.Start - Reach); start <= span.Start; start++)
        {
            if (longest[start] > span.End || (longest[start] == span.End && start < span.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstFrom(ReadOnlySpan<(int Class, WordSpan Span)> found, int start)
    {
        var (low, high) = (0, found.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = found[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
