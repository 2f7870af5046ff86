namespace Microsoft.Recognizers.Text.Lexing;

internal enum TokenKind : byte
{
    /// <summary>Past either end of the text.</summary>
    None,
    Word,
    Digits,
    Symbol,
}
