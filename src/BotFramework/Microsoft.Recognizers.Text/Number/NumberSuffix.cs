using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Letters after digits that multiply them: "10k", "5M", "2 mil".</summary>
internal static class NumberSuffix
{
    /// <summary>The multiplier at a token; 0 when it is none. Case decides between "5M" (million) and "5m" (metres).</summary>
    public static double Read(TokenizedText text, int index)
    {
        if (!text.IsWord(index))
        {
            return 0;
        }

        var token = text.At(index);
        return text.Original.AsSpan(token.Start, token.Length) switch
        {
            "k" or "K" => 1e3,
            "M" or "MM" or "mil" or "Mil" or "mln" => 1e6,
            "G" or "b" or "B" or "bln" => 1e9,
            "tln" => 1e12,
            _ => 0,
        };
    }
}
