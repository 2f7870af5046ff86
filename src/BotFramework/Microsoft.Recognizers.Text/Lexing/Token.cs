namespace Microsoft.Recognizers.Text.Lexing;

/// <summary>A word, a run of ASCII digits or a single other character (ideographs too); white space only separates tokens.</summary>
internal readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    public int End => Start + Length;
}
