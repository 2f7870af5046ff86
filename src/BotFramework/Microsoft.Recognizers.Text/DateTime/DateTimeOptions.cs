namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Variations of date and time recognition. None of them changes what is recognised here.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>No variation.</summary>
    None = 0,

    /// <summary>Leaves the two ends of "from ... to ..." apart.</summary>
    SkipFromToMerge = 1,

    /// <summary>Gives a date and its time as two results.</summary>
    SplitDateAndTime = 2,

    /// <summary>Reads as the entries of a calendar are meant.</summary>
    CalendarMode = 4,

    /// <summary>Tells more kinds of results apart.</summary>
    ExtendedTypes = 8,

    /// <summary>Keeps nothing between calls.</summary>
    NoProtoCache = 16,

    /// <summary>Reads as the due dates of tasks are meant.</summary>
    TasksMode = 1_048_576,

    /// <summary>Gives up early on text that looks as if it held no date.</summary>
    FailFast = 2_097_152,

    /// <summary>Tries what is not settled.</summary>
    ExperimentalMode = 4_194_304,

    /// <summary>Tries what is nearly settled.</summary>
    EnablePreview = 8_388_608,
}
