namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads a single day, however it is named.</summary>
internal static class DateReader
{
    public static Match? Read(Scan scan, int index)
    {
        var numeric = NumericDateReader.Read(scan, index) is { Finding.Kind: FindingKind.Date } date ? date : (Match?)null;
        return scan.HasWords
            ? Match.Longest(numeric, NamedDateReader.Read(scan, index), RelativeDateReader.Read(scan, index), HolidayReader.Read(scan, index))
            : numeric;
    }
}
