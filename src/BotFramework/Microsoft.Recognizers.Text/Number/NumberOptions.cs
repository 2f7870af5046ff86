namespace Microsoft.Recognizers.Text.Number;

/// <summary>Variations of number recognition. None of them changes what is recognised here.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>No variation.</summary>
    None = 0,

    /// <summary>Reads percentages.</summary>
    PercentageMode = 1,

    /// <summary>Keeps nothing between calls.</summary>
    NoProtoCache = 16,

    /// <summary>Leaves out kinds of numbers that were added late.</summary>
    SuppressExtendedTypes = 2_097_152,

    /// <summary>Tries what is not settled.</summary>
    ExperimentalMode = 4_194_304,

    /// <summary>Tries what is nearly settled.</summary>
    EnablePreview = 8_388_608,
}
