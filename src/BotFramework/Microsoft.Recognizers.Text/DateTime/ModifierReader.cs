using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads a word before a time that widens or bounds it: "since July", "before 5pm", "about three weeks", "more than a year".</summary>
internal static class ModifierReader
{
    private static readonly PhraseTable<string> Bounds = new(
        ("since", "since"), ("starting", "since"), ("starting on", "since"), ("starting from", "since"), ("beginning", "since"), ("beginning on", "since"),
        ("before", "before"), ("prior to", "before"), ("by", "before"), ("until", "before"), ("till", "before"), ("no later than", "before"),
        ("after", "after"), ("later than", "after"));

    private static readonly PhraseTable<string> Amounts = new(("more than", "more"), ("longer than", "more"), ("less than", "less"));

    public static Match? Read(Scan scan, int index) => ReadBound(scan, index) ?? ReadAround(scan, index) ?? ReadAmount(scan, index);

    private static Match? ReadBound(Scan scan, int index)
    {
        if (Bounds.Find(scan.Text, index) is not { } modifier)
        {
            return null;
        }

        var at = scan.Text.Is(modifier.Next, "the") && FindingReader.ReadPlain(scan, modifier.Next) is null ? modifier.Next + 1 : modifier.Next;
        return (ReadAround(scan, at) ?? FindingReader.ReadPlain(scan, at)) is { } inner && Bound(inner.Finding, modifier.Value) is { } bound
            ? new Match(bound, inner.Next)
            : null;
    }

    private static Match? ReadAround(Scan scan, int index)
    {
        if (!scan.Text.IsAny(index, "about", "around", "circa"))
        {
            return null;
        }

        var at = scan.Text.Is(index + 1, "the") && FindingReader.ReadPlain(scan, index + 1) is null ? index + 2 : index + 1;
        return FindingReader.ReadPlain(scan, at) is { Finding: var finding } inner
            ? new Match(finding with { Mod = "approx", Type = Widen(finding.Kind) }, inner.Next)
            : null;
    }

    private static Match? ReadAmount(Scan scan, int index)
        => Amounts.Find(scan.Text, index) is { } modifier && LengthReader.Read(scan, modifier.Next) is { } length
            ? new Match(length.Finding with { Mod = modifier.Value }, length.Next)
            : null;

    private static Finding? Bound(Finding finding, string mod)
    {
        var combined = finding.Mod is null ? mod : $"{mod}-{finding.Mod}";
        if (finding.Kind == FindingKind.Duration)
        {
            return mod == "since" ? finding with { Mod = combined } : null;
        }

        // A bounded edge ("since early July") keeps both its ends.
        var isEdge = finding.Mod is "start" or "mid" or "end";
        return finding with
        {
            Kind = Widen(finding.Kind),
            Type = Widen(finding.Kind),
            Mod = combined,
            SourceEntity = finding.IsPoint ? "datetimepoint" : finding.Kind == FindingKind.DateRange ? "datetimerange" : null,
            Readings = isEdge ? finding.Readings : [.. finding.Readings.Select(reading => Cut(reading, mod))],
        };
    }

    /// <summary>The range of a point's kind.</summary>
    private static FindingKind Widen(FindingKind kind) => kind switch
    {
        FindingKind.Date => FindingKind.DateRange,
        FindingKind.Time => FindingKind.TimeRange,
        FindingKind.DateTime => FindingKind.DateTimeRange,
        _ => kind,
    };

    private static Reading Cut(Reading reading, string mod) => mod switch
    {
        "since" => reading with { End = null },
        "before" => reading with { Start = null, End = reading.Start },
        _ => reading with { Start = reading.End ?? reading.Start, End = null },
    };
}
