namespace Microsoft.Recognizers.Text.Number;

/// <summary>What a word does inside a number.</summary>
internal enum NumberRole : byte
{
    None,

    /// <summary>Zero: stands alone or after the decimal point.</summary>
    Zero,

    /// <summary>One to nine.</summary>
    Digit,

    /// <summary>A number below one hundred that takes no digit after it.</summary>
    Teen,

    /// <summary>Twenty to ninety.</summary>
    Ten,

    /// <summary>Hundreds in one word: "doscientos".</summary>
    Hundreds,

    /// <summary>Multiplies what stands before it by one hundred.</summary>
    Hundred,

    /// <summary>Thousand, million, ...: multiplies what stands before it and closes the group.</summary>
    Scale,
    Dozen,

    /// <summary>"a" in "a hundred", "a third".</summary>
    Article,
    And,
    Point,
    Minus,
    Half,
}
