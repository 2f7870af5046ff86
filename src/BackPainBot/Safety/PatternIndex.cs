using System.Globalization;
using System.Runtime.InteropServices;

namespace BackPainBot.Safety;

/// <summary>
/// Phrases of word classes, found in a message in one pass. A phrase is words in a row; a word may end in <c>*</c> for any ending, or be <c>#70-109</c> for a number in
/// that range.
/// </summary>
internal sealed class PatternIndex
{
    private const int Root = 0;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _beginnings = new(StringComparer.Ordinal);
    private readonly List<(int Low, int High, int Symbol)> _ranges = [];
    private readonly Dictionary<(int Node, int Symbol), int> _edges = [];
    private readonly List<List<int>> _classes = [[]];
    private int _symbols;
    private int _longestBeginning;

    /// <summary>Adds a phrase; false where it cannot be read.</summary>
    /// <param name="wordClass">Number of the class.</param>
    /// <param name="phrase">The phrase as in the content.</param>
    /// <param name="normalise">Puts a word in the form that messages have; may give several, parted by spaces.</param>
    public bool TryAdd(int wordClass, string phrase, Func<string, string> normalise)
    {
        var node = Root;
        foreach (var written in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (written[0] == '#' || written[^1] == '*')
            {
                if ((written[0] == '#' ? Range(written) : Beginning(written[..^1])) is not { } symbol)
                {
                    return false;
                }

                node = Next(node, symbol);
                continue;
            }

            foreach (var word in normalise(written).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                node = Next(node, Symbol(_words, word));
            }
        }

        if (node != Root && !_classes[node].Contains(wordClass))
        {
            _classes[node].Add(wordClass);
        }

        return node != Root;
    }

    /// <summary>Every phrase in the message, with its class.</summary>
    public void Find(MessageText message, List<(int Class, WordSpan Span)> found)
    {
        var starts = new int[message.Count + 1];
        var symbols = new List<int>(message.Count * 2);
        for (var place = 0; place < message.Count; place++)
        {
            AddSymbols(message, place, symbols);
            starts[place + 1] = symbols.Count;
        }

        for (var place = 0; place < message.Count; place++)
        {
            Walk(Root, place, place, starts, CollectionsMarshal.AsSpan(symbols), found);
        }
    }

    private void Walk(int node, int start, int place, int[] starts, ReadOnlySpan<int> symbols, List<(int Class, WordSpan Span)> found)
    {
        foreach (var wordClass in _classes[node])
        {
            found.Add((wordClass, new WordSpan(start, place)));
        }

        if (place + 1 >= starts.Length)
        {
            return;
        }

        foreach (var symbol in symbols[starts[place]..starts[place + 1]])
        {
            if (_edges.TryGetValue((node, symbol), out var next))
            {
                Walk(next, start, place + 1, starts, symbols, found);
            }
        }
    }

    private void AddSymbols(MessageText message, int place, List<int> symbols)
    {
        if (message.IsMark(place))
        {
            return;
        }

        var word = message[place];
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var symbol))
        {
            symbols.Add(symbol);
        }

        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, _longestBeginning); length > 0; length--)
        {
            if (beginnings.TryGetValue(word[..length], out symbol))
            {
                symbols.Add(symbol);
            }
        }

        if (char.IsAsciiDigit(word[0]) && TryRead(word, out var number))
        {
            foreach (var (low, high, range) in _ranges)
            {
                if (number >= low && number <= high)
                {
                    symbols.Add(range);
                }
            }
        }
    }

    private int Next(int node, int symbol)
    {
        if (!_edges.TryGetValue((node, symbol), out var next))
        {
            next = _classes.Count;
            _classes.Add([]);
            _edges.Add((node, symbol), next);
        }

        return next;
    }

    private int Symbol(Dictionary<string, int> table, string word)
    {
        if (!table.TryGetValue(word, out var symbol))
        {
            table.Add(word, symbol = _symbols++);
        }

        return symbol;
    }

    private int? Beginning(string word)
    {
        _longestBeginning = Math.Max(_longestBeginning, word.Length);
        return word.Length == 0 ? null : Symbol(_beginnings, word);
    }

    private int? Range(string written)
    {
        var dash = written.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || !TryRead(written.AsSpan(1, dash - 1), out var low) || !TryRead(written.AsSpan(dash + 1), out var high) || high < low)
        {
            return null;
        }

        var known = _ranges.FindIndex(range => range.Low == low && range.High == high);
        if (known < 0)
        {
            known = _ranges.Count;
            _ranges.Add((low, high, _symbols++));
        }

        return _ranges[known].Symbol;
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
