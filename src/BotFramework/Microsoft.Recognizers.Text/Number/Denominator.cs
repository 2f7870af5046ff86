namespace Microsoft.Recognizers.Text.Number;

/// <summary>The part of a fraction below the line, and the token after it.</summary>
internal readonly record struct Denominator(double Value, bool IsPlural, int Next);
