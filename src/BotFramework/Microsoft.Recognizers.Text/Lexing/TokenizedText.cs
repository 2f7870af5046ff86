using System.Globalization;

namespace Microsoft.Recognizers.Text.Lexing;

/// <summary>
/// A text cut into tokens once, read by index. It is folded character by character (lower case, full-width forms to ASCII), so offsets stay those of
/// the text that came in. Reading before the first or past the last token gives an empty token.
/// </summary>
internal sealed class TokenizedText
{
    private readonly List<Token> _tokens = [];
    private readonly string _folded;

    public TokenizedText(string? text)
    {
        Original = text ?? string.Empty;
        _folded = string.Create(Original.Length, Original, static (folded, original) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = Fold(original[i]);
            }
        });
        Cut();
    }

    public string Original { get; }

    public int Count => _tokens.Count;

    /// <summary>How many tokens were looked at so far: the measure of work done.</summary>
    public long Looks { get; private set; }

    /// <summary>The folded characters of a token.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            var token = At(index);
            return _folded.AsSpan(token.Start, token.Length);
        }
    }

    public Token At(int index)
    {
        Looks++;
        return (uint)index < (uint)_tokens.Count ? _tokens[index] : default;
    }

    public bool IsWord(int index) => At(index).Kind == TokenKind.Word;

    public bool IsDigits(int index) => At(index).Kind == TokenKind.Digits;

    public bool IsSymbol(int index, char symbol) => At(index) is { Kind: TokenKind.Symbol } token && _folded[token.Start] == symbol;

    public bool Is(int index, string word) => this[index].SequenceEqual(word);

    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        var token = this[index];
        foreach (var word in words)
        {
            if (token.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the tokens from an index on are exactly the given words.</summary>
    public bool Matches(int index, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!Is(index++, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsGlued(int index) => index > 0 && index < Count && At(index).Start == At(index - 1).End;

    /// <summary>Whether a word runs on from the token before it: "pm" in "5pm".</summary>
    public bool IsGluedWord(int index) => IsWord(index) && IsGlued(index);

    public bool IsGluedDigits(int index) => IsDigits(index) && IsGlued(index);

    public bool IsGluedSymbol(int index, char symbol) => IsSymbol(index, symbol) && IsGlued(index);

    /// <summary>Whether a point with digits runs on from the token before it: ".5" in "5.5".</summary>
    public bool HasDecimals(int index) => IsGluedSymbol(index, '.') && IsGluedDigits(index + 1);

    /// <summary>The value of a run of digits; -1 when the token is none or is longer than nine digits.</summary>
    public int Integer(int index) => IsDigits(index) && int.TryParse(this[index], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    /// <summary>The folded text from one token up to, not including, another.</summary>
    public string Slice(int from, int to)
    {
        var start = At(from).Start;
        return _folded[start..At(to - 1).End];
    }

    /// <summary>The folded text of every token.</summary>
    public string[] ToWords() => [.. _tokens.Select(token => _folded.Substring(token.Start, token.Length))];

    public ModelResult ToResult(int from, int to, string typeName, SortedDictionary<string, object> resolution) => new()
    {
        Text = Slice(from, to),
        Start = At(from).Start,
        End = At(to - 1).End - 1,
        TypeName = typeName,
        Resolution = resolution,
    };

    private static char Fold(char character) => char.ToLowerInvariant(character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u2212' => '-',
        '\u2019' => '\'',
        _ => character,
    });

    private static TokenKind KindOf(char character)
        => char.IsAsciiDigit(character) ? TokenKind.Digits
        : IsIdeograph(character) ? TokenKind.Symbol
        : char.IsLetter(character) || character == '_' ? TokenKind.Word
        : char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? TokenKind.Word
        : TokenKind.Symbol;

    /// <summary>Kana, Han and Hangul: written without spaces, so each stands alone.</summary>
    private static bool IsIdeograph(char character)
        => character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    private void Cut()
    {
        var start = 0;
        while (start < _folded.Length)
        {
            if (char.IsWhiteSpace(_folded[start]))
            {
                start++;
                continue;
            }

            var kind = KindOf(_folded[start]);
            var end = start + 1;
            if (char.IsHighSurrogate(_folded[start]) && end < _folded.Length && char.IsLowSurrogate(_folded[end]))
            {
                end++;
            }

            while (kind != TokenKind.Symbol && end < _folded.Length && KindOf(_folded[end]) == kind)
            {
                end++;
            }

            _tokens.Add(new Token(start, end - start, kind));
            start = end;
        }
    }
}
