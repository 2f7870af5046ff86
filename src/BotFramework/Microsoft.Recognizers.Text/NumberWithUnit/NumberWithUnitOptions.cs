namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Variations of the recognition of numbers with units. None of them changes what is recognised here.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    None = 0,
    NoProtoCache = 16,
    EnablePreview = 8_388_608,
}
