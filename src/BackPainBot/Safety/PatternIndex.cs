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

    /// <param name="wordClass">Number of the class.</param>
    /// <param name="phrase">The phrase as in the content.</param>
    /// <param name="normalise">Puts a word in the form that messages have; may give several, parted by spaces.</param>
    public void Add(int wordClass, string phrase, Func<string, string> normalise)
    {
        var node = Root;
        foreach (var written in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (written[0] == '#' || written[^1] == '*')
            {
                node = Next(node, written[0] == '#' ? Range(written) : Beginning(written[..^1]));
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

        if (char.IsAsciiDigit(word[0]) && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
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

    private int Beginning(string word)
    {
        _longestBeginning = Math.Max(_longestBeginning, word.Length);
        return Symbol(_beginnings, word);
    }

    private int Range(string written)
    {
        var bounds = written[1..].Split('-');
        if (bounds.Length != 2 || !int.TryParse(bounds[0], CultureInfo.InvariantCulture, out var low) || !int.TryParse(bounds[1], CultureInfo.InvariantCulture, out var high))
        {
            throw new FormatException($"\"{written}\" is not a range of numbers such as #70-109.");
        }

        var symbol = _ranges.Find(range => range.Low == low && range.High == high) is { High: > 0 } known ? known.Symbol : -1;
        if (symbol < 0)
        {
            _ranges.Add((low, high, symbol = _symbols++));
        }

        return symbol;
    }
}
