using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BotFramework.Tests.Recognizers;

public sealed class DateTimeRecognizerTests
{
    private static readonly DateTime Wednesday = new(2026, 3, 11, 10, 30, 0);
    private static readonly DateTime Monday = new(2016, 11, 7);

    [Theory]
    [MemberData(nameof(DateTimeCases.Points), MemberType = typeof(DateTimeCases))]
    [MemberData(nameof(DateTimeCases.Ranges), MemberType = typeof(DateTimeCases))]
    [MemberData(nameof(DateTimeCases.Durations), MemberType = typeof(DateTimeCases))]
    public void RecognizeDateTime_InEnglish_FindsTheTimes(string query, string expected)
        => Assert.Equal(expected, Rendered.All(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, refTime: Wednesday)));

    [Theory]
    [MemberData(nameof(SentenceCases.English), MemberType = typeof(SentenceCases))]
    public void RecognizeDateTime_InASentence_FindsTheTimes(string query, string expected)
        => Assert.Equal(expected, Rendered.All(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, refTime: Monday)));

    [Fact]
    public void RecognizeDateTime_SinceAMonth_HasAStartOnlyAndNamesItsSource()
    {
        var values = ValuesOf("since July", "datetimeV2.daterange");

        Assert.Equal(2, values.Count);
        Assert.All(values, value => Assert.Equal(["timex", "Mod", "type", "sourceEntity", "start"], value.Keys));
        Assert.All(values, value => Assert.Equal(("since", "daterange", "datetimerange"), (value["Mod"], value["type"], value["sourceEntity"])));
        Assert.Equal(["2025-07-01", "2026-07-01"], values.Select(value => value["start"]));
    }

    [Fact]
    public void RecognizeDateTime_SinceADay_NamesAPointAsItsSource()
        => Assert.Equal("datetimepoint", Assert.Single(ValuesOf("since last Tuesday", "datetimeV2.daterange"))["sourceEntity"]);

    [Fact]
    public void RecognizeDateTime_ApproximateDuration_KeepsTheType()
    {
        var value = Assert.Single(ValuesOf("about three weeks", "datetimeV2.duration"));

        Assert.Equal(["timex", "Mod", "type", "value"], value.Keys);
        Assert.Equal(("P3W", "approx", "duration", "1814400"), (value["timex"], value["Mod"], value["type"], value["value"]));
    }

    [Theory]
    [InlineData("around tomorrow 10am", "datetimeV2.datetime", "datetimerange")]
    [InlineData("circa 5 in the morning", "datetimeV2.time", "timerange")]
    [InlineData("around yesterday", "datetimeV2.date", "daterange")]
    public void RecognizeDateTime_ApproximatePoint_IsARangeInside(string query, string typeName, string type)
        => Assert.Equal(type, Assert.Single(ValuesOf(query, typeName))["type"]);

    [Theory]
    [InlineData("en-us", "1/2/2018", "2018-01-02")]
    [InlineData("en-gb", "1/2/2018", "2018-02-01")]
    [InlineData("en-gb", "12/31/2018", "2018-12-31")]
    [InlineData("es-es", "31/12/2018", "2018-12-31")]
    [InlineData("fr-fr", "1/2/2018", "2018-02-01")]
    [InlineData("de-de", "1.2.2018", "2018-02-01")]
    [InlineData("nl-nl", "1-2-2018", "2018-02-01")]
    [InlineData("ja-jp", "2018/12/31", "2018-12-31")]
    [InlineData("sv-se", "2018-12-31", "2018-12-31")]
    public void RecognizeDateTime_InDigits_FollowsTheCulturesOrder(string culture, string query, string value)
    {
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, culture, refTime: Wednesday));

        Assert.Equal("datetimeV2.date", result.TypeName);
        Assert.Equal(value, Assert.Single((List<Dictionary<string, string>>)result.Resolution!["values"])["value"]);
    }

    [Theory]
    [InlineData("31/12/2018 17:30", "datetime '31/12/2018 17:30' 0-15: 2018-12-31T17:30 = 2018-12-31 17:30:00")]
    [InlineData("17:30", "time '17:30' 0-4: T17:30 = 17:30:00")]
    [InlineData("2019", "daterange '2019' 0-3: 2019 = 2019-01-01..2020-01-01")]
    [InlineData("tomorrow in two weeks", "")]
    public void RecognizeDateTime_OtherLanguages_ReadDigitsOnly(string query, string expected)
        => Assert.Equal(expected, Rendered.All(DateTimeRecognizer.RecognizeDateTime(query, Culture.French, refTime: Wednesday)));

    [Theory]
    [InlineData("100000 years ago")]
    [InlineData("in 99999999999999999999 days")]
    [InlineData("the last 20000 years")]
    public void RecognizeDateTime_BeyondTheCalendar_GivesTheLengthOnly(string query)
        => Assert.Equal("datetimeV2.duration", Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, refTime: Wednesday)).TypeName);

    [Fact]
    public void RecognizeDateTime_ReferenceAtTheEndsOfTime_DoesNotFail()
    {
        foreach (var reference in (DateTime[])[DateTime.MinValue, DateTime.MaxValue])
        {
            Assert.All(DateTimeCases.Points.Concat(DateTimeCases.Ranges), row => DateTimeRecognizer.RecognizeDateTime((string)row[0], Culture.English, refTime: reference));
        }
    }

    [Fact]
    public void RecognizeDateTime_WithoutAReference_MeansNow()
    {
        var before = TimeProvider.System.GetLocalNow().Date;
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime("today", Culture.English));
        var after = TimeProvider.System.GetLocalNow().Date;

        var value = Assert.Single((List<Dictionary<string, string>>)result.Resolution!["values"])["value"];
        Assert.Contains(value, new[] { before.ToString("yyyy-MM-dd"), after.ToString("yyyy-MM-dd") });
    }

    private static List<Dictionary<string, string>> ValuesOf(string query, string typeName)
    {
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, refTime: Wednesday));
        Assert.Equal(typeName, result.TypeName);
        return Assert.IsType<List<Dictionary<string, string>>>(result.Resolution!["values"]);
    }
}
