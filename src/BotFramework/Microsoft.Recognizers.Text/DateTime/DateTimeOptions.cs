namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Variations of date and time recognition. None of them changes what is recognised here.</summary>
[Flags]
public enum DateTimeOptions
{
    None = 0,
    SkipFromToMerge = 1,
    SplitDateAndTime = 2,
    CalendarMode = 4,
    ExtendedTypes = 8,
    NoProtoCache = 16,
    TasksMode = 1_048_576,
    FailFast = 2_097_152,
    ExperimentalMode = 4_194_304,
    EnablePreview = 8_388_608,
}
