namespace Microsoft.Recognizers.Text.Number;

/// <summary>A phrase such as "next to last": a distance from the "current" one or from the "end".</summary>
internal sealed record RelativeOrdinal(string[] Words, string RelativeTo, int Offset);
