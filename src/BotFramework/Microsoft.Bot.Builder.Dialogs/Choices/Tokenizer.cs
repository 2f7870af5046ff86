using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits a text into words at white space and punctuation; every symbol beyond the basic plane, such as an emoji, is a word of its own.</summary>
public class Tokenizer
{
    /// <summary>What is used where no other is given: <see cref="DefaultTokenizerImpl"/>.</summary>
    public static TokenizerFunction DefaultTokenizer { get; } = DefaultTokenizerImpl;

    /// <param name="text">The text; null has no words.</param>
    /// <param name="locale">Not used.</param>
    public static List<Token> DefaultTokenizerImpl(string? text, string? locale = null)
    {
        var tokens = new List<Token>();
        if (text is null)
        {
            return tokens;
        }

        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var isSymbol = rune.Value > 0xFFFF;
            if (isSymbol || IsBreakingChar(text[i]))
            {
                Append(tokens, text, ref start, i);
                if (isSymbol)
                {
                    var symbol = text.Substring(i, length);
                    tokens.Add(new Token { Start = i, End = i + length - 1, Text = symbol, Normalized = symbol });
                }
            }
            else if (start < 0)
            {
                start = i;
            }

            i += length;
        }

        Append(tokens, text, ref start, text.Length);
        return tokens;
    }

    private static void Append(List<Token> tokens, string text, ref int start, int end)
    {
        if (start >= 0)
        {
            var word = text[start..end];
            tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
            start = -1;
        }
    }

    private static bool IsBreakingChar(char c) =>
        c is <= '\u002F' or (>= '\u003A' and <= '\u0040') or (>= '\u005B' and <= '\u0060') or (>= '\u007B' and <= '\u00BF')
            or (>= '\u02B9' and <= '\u036F') or (>= '\u2000' and <= '\u2BFF') or (>= '\u2E00' and <= '\u2E7F');
}
