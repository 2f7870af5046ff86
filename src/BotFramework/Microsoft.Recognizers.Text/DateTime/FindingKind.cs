namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What kind of time a text speaks of; the names are those of the results' types in lower case.</summary>
internal enum FindingKind : byte
{
    Date,
    Time,
    DateTime,
    DateRange,
    TimeRange,
    DateTimeRange,
    Duration,
    Set,
}
