using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads a few well-known holidays: "Christmas", "Thanksgiving 2018", "last New Year's Eve".</summary>
internal static class HolidayReader
{
    private const int LastOfMonth = 1;

    private static readonly Holiday Christmas = new(12, 25);
    private static readonly Holiday ChristmasEve = new(12, 24);
    private static readonly Holiday NewYear = new(1, 1);
    private static readonly Holiday NewYearsEve = new(12, 31);

    private static readonly PhraseTable<Holiday> Names = new(
        ("christmas", Christmas), ("christmas day", Christmas), ("xmas", Christmas), ("christmas eve", ChristmasEve),
        ("new year", NewYear), ("new year's", NewYear), ("new year's day", NewYear), ("new years day", NewYear),
        ("new year's eve", NewYearsEve), ("new years eve", NewYearsEve), ("new year eve", NewYearsEve),
        ("valentine's day", new(2, 14)), ("valentines day", new(2, 14)), ("st patrick's day", new(3, 17)), ("independence day", new(7, 4)),
        ("halloween", new(10, 31)), ("veterans day", new(11, 11)), ("thanksgiving", new(11, 0, 4, 4)), ("thanksgiving day", new(11, 0, 4, 4)),
        ("labor day", new(9, 0, 1, 1)), ("memorial day", new(5, LastOfMonth, 1, 4)), ("mother's day", new(5, 0, 7, 2)), ("father's day", new(6, 0, 7, 3)));

    public static Match? Read(Scan scan, int index)
    {
        var relation = CalendarWords.Relation(scan.Text, index);
        return Names.Find(scan.Text, relation is null ? index : index + 1) is { } name ? Place(scan, name.Value, relation, name.Next) : null;
    }

    private static Match Place(Scan scan, Holiday holiday, int? relation, int next)
    {
        if (relation is { } years)
        {
            return new Match(In(scan.Now.Year + years), next);
        }

        return YearReader.Read(scan, next) is { } year
            ? new Match(In(year.Year), year.Next)
            : new Match(Days.PastAndFuture(holiday.Timex(null), scan.Now, offset => holiday.On(scan.Now.Year + offset)), next);

        Finding In(int known) => new(FindingKind.Date, new Reading(holiday.Timex(known), holiday.On(known)));
    }
}
