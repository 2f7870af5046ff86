namespace Microsoft.Recognizers.Text;

/// <summary>The keys of <see cref="ModelResult.Resolution"/>.</summary>
public static class ResolutionKey
{
    /// <summary>Of dates and times: a list with a dictionary for each reading of the words.</summary>
    public const string ValueSet = "values";

    /// <summary>What was found: a number in the culture's notation, a date or time, the seconds of a duration, or whether it is a yes.</summary>
    public const string Value = "value";

    /// <summary>Of a reading of a date or time: what it is, such as "date" or "timerange".</summary>
    public const string Type = "type";

    /// <summary>Of a number: "integer", "decimal", "fraction" or "power".</summary>
    public const string SubType = "subtype";

    /// <summary>Of a number with a unit: the unit's name, whichever way it was written.</summary>
    public const string Unit = "unit";

    /// <summary>Of a yes or no: how much of the text it covers, from 0.4 to 1.</summary>
    public const string Score = "score";

    /// <summary>Of money: the ISO 4217 code; not there where the unit stands for several currencies.</summary>
    public const string IsoCurrency = "isoCurrency";

    /// <summary>Of an ordinal: its distance from <see cref="RelativeTo"/>, which may be negative.</summary>
    public const string Offset = "offset";

    /// <summary>Of an ordinal: what it counts from, "start", "current" or "end".</summary>
    public const string RelativeTo = "relativeTo";
}
