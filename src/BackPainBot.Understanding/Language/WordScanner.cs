namespace BackPainBot.Understanding.Language;

/// <summary>Words in a text as written: runs of letters, digits and apostrophes.</summary>
internal static class WordScanner
{
    public static bool TryNext(ReadOnlySpan<char> text, int position, out Range word)
    {
        while (position < text.Length && !IsPart(text[position]))
        {
            position++;
        }

        var start = position;
        while (position < text.Length && IsPart(text[position]))
        {
            position++;
        }

        word = start..position;
        return position > start;
    }

    public static bool HasWords(ReadOnlySpan<char> text, int count)
    {
        var position = 0;
        for (; count > 0 && TryNext(text, position, out var word); count--)
        {
            position = word.End.Value;
        }

        return count == 0;
    }

    /// <summary>Where the word that ends the text starts.</summary>
    public static int LastStart(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && IsPart(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '\'' or '\u2019';
}
