namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads whatever time begins at a token; the longest reading wins, and at equal length the one that says most.</summary>
internal static class FindingReader
{
    public static Match? Read(Scan scan, int index)
        => scan.HasWords ? ModifierReader.Read(scan, index) ?? Match.Longest(ReadPlain(scan, index), RepeatReader.Read(scan, index)) : ReadPlain(scan, index);

    /// <summary>A time without a modifier before it.</summary>
    public static Match? ReadPlain(Scan scan, int index)
        => scan.HasWords
            ? Match.Longest(
                RangeReader.Read(scan, index),
                TimeRangeReader.Read(scan, index),
                ShiftReader.Read(scan, index),
                NthReader.Read(scan, index),
                MomentReader.Read(scan, index),
                DateReader.Read(scan, index),
                PartOfDayReader.Read(scan, index),
                PeriodReader.Read(scan, index),
                ClockReader.Read(scan, index),
                LengthReader.Read(scan, index))
            : Match.Longest(MomentReader.Read(scan, index), DateReader.Read(scan, index), PeriodReader.Read(scan, index), ClockReader.Read(scan, index));
}
