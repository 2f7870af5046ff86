namespace BackPainBot.Understanding.Language;

/// <summary>
/// Breaks a text into lower-case words of letters or of digits. Accents go, contractions and shorthand are written out ("don't", "dont" -> "do not"),
/// letters repeated for effect are cut to two, everything else separates words.
/// </summary>
internal static class Normalizer
{
    private const char Apostrophe = '\'';

    // U+00C0 to U+017F without their accents; a space stands for what is no letter.
    private const string Folded =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static void Read(ReadOnlySpan<char> text, WordBuffer words)
    {
        foreach (var raw in text)
        {
            var c = Fold(raw);
            if (c is >= 'a' and <= 'z' or > '\u017f')
            {
                AppendLetter(c, words);
            }
            else if (char.IsAsciiDigit(c))
            {
                EndUnless(words, char.IsAsciiDigit);
                words.Append(c);
            }
            else if (c == Apostrophe)
            {
                if (words.OpenLength > 0 && words.OpenWord[^1] != Apostrophe)
                {
                    words.Append(c);
                }
            }
            else if (c != '\0')
            {
                EndWord(words);
            }
        }

        EndWord(words);
    }

    private static void AppendLetter(char c, WordBuffer words)
    {
        var open = words.OpenWord;
        if (open.Length > 0 && char.IsAsciiDigit(open[^1]))
        {
            EndWord(words);
        }
        else if (open.Length > 1 && open[^1] == c && open[^2] == c)
        {
            return;
        }

        words.Append(c);
    }

    private static void EndUnless(WordBuffer words, Func<char, bool> continues)
    {
        if (words.OpenLength > 0 && !continues(words.OpenWord[^1]))
        {
            EndWord(words);
        }
    }

    /// <summary>A lower-case letter, digit or apostrophe; NUL for what is to vanish; a space for what separates.</summary>
    private static char Fold(char c)
    {
        if (c < 0x80)
        {
            return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : char.IsAsciiLetterOrDigit(c) ? c : c is '\'' or '`' ? Apostrophe : ' ';
        }

        if (c is >= '\u00c0' and <= '\u017f')
        {
            return Folded[c - 0xc0];
        }

        return c switch
        {
            '\u2019' or '\u2018' or '\u02bc' or '\u00b4' or '\uff07' => Apostrophe,
            '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or (>= '\u0300' and <= '\u036f') => '\0',
            >= '\uff10' and <= '\uff5a' => Fold((char)(c - 0xfee0)),
            _ => char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ',
        };
    }

    private static void EndWord(WordBuffer words)
    {
        var open = words.OpenWord.TrimEnd(Apostrophe);
        var mark = open.LastIndexOf(Apostrophe);
        if (mark > 0 && EndContraction(open, mark, words))
        {
            return;
        }

        if (English.Expansions.TryGetValue(open, out var expansion))
        {
            words.EndWord(0);
            foreach (var word in expansion)
            {
                words.Add(word);
            }

            return;
        }

        words.EndWord(open.Length);
    }

    private static bool EndContraction(ReadOnlySpan<char> open, int mark, WordBuffer words)
    {
        var stem = open[..mark];
        switch (open[(mark + 1)..])
        {
            case "t" when stem.Length > 1 && stem[^1] == 'n':
                EndNegation(stem, words);
                return true;
            case "s" when English.TakesIs(stem):
                return End(mark, "is", words);
            case "s" when stem is "let":
                return End(mark, "us", words);
            case "s":
                words.EndWord(mark);
                return true;
            case "m":
                return End(mark, "am", words);
            case "re":
                return End(mark, "are", words);
            case "ll":
                return End(mark, "will", words);
            case "ve":
                return End(mark, "have", words);
            case "d":
                return End(mark, "would", words);
            default:
                return false;
        }
    }

    private static void EndNegation(ReadOnlySpan<char> stem, WordBuffer words)
    {
        switch (stem)
        {
            case "can":
                words.EndWord(3);
                break;
            case "ain":
                words.EndWord(0);
                words.Add("is");
                break;
            case "won":
                words.EndWord(0);
                words.Add("will");
                break;
            default:
                words.EndWord(stem.Length - 1);
                break;
        }

        words.Add("not");
    }

    private static bool End(int length, string next, WordBuffer words)
    {
        words.EndWord(length);
        words.Add(next);
        return true;
    }
}
