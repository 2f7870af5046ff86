namespace Microsoft.Recognizers.Text.Number;

/// <summary>Variations of number recognition. None of them changes what is recognised here.</summary>
[Flags]
public enum NumberOptions
{
    None = 0,
    PercentageMode = 1,
    NoProtoCache = 16,
    SuppressExtendedTypes = 2_097_152,
    ExperimentalMode = 4_194_304,
    EnablePreview = 8_388_608,
}
