namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>A unit's name, and for a currency its ISO 4217 code where the name is that of one currency only.</summary>
internal sealed record Unit(string Name, string? IsoCurrency = null);
