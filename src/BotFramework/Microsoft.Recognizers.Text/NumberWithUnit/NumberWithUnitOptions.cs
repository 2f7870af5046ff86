namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Variations of the recognition of numbers with units. None of them changes what is recognised here.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>No variation.</summary>
    None = 0,

    /// <summary>Keeps nothing between calls.</summary>
    NoProtoCache = 16,

    /// <summary>Tries what is nearly settled.</summary>
    EnablePreview = 8_388_608,
}
