namespace Microsoft.Recognizers.Text.Number;

/// <summary>A whole number read from text, with what a fraction after it needs to know.</summary>
internal readonly record struct Cardinal(double Value, int Next)
{
    /// <summary>Whether it is digits only, with no word.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>The last word when that is "twenty" to "ninety" and more stands before it without "and"; else 0.</summary>
    public double OpenTen { get; init; }

    /// <summary>The last word when that is a scale ("million"); else 1.</summary>
    public double Scale { get; init; }

    /// <summary>The value before the last "and"; not a number without one.</summary>
    public double BeforeAnd { get; init; }

    /// <summary>The scale before the last "and"; 1 when another word stands there.</summary>
    public double ScaleBeforeAnd { get; init; }
}
