namespace Microsoft.Recognizers.Text.Number;

/// <summary>What a phrase such as "next to last" counts from, "current" or "end", and how far.</summary>
internal sealed record RelativeOrdinal(string RelativeTo, int Offset);
