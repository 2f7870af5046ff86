using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class DateTimePromptTests
{
    [Fact]
    public void Constructor_NoId_Throws() => Assert.Throws<ArgumentNullException>("dialogId", () => new DateTimePrompt(string.Empty));

    [Fact]
    public async Task Answer_Date_HasTimexAndValue() =>
        await DialogFlow.For(new DateTimePrompt("prompt"), DialogFlow.Ask("when?"), format: Describe)
            .Send("hi").AssertReply("when?")
            .Send("5th December 2018").AssertReply("result: 2018-12-05=2018-12-05/")
            .StartTestAsync();

    [Fact]
    public async Task Answer_AmbiguousTime_HasBothReadings() =>
        await DialogFlow.For(new DateTimePrompt("prompt"), DialogFlow.Ask("when?"), format: result => ((IList<DateTimeResolution>)result!).Count.ToString())
            .Send("hi").AssertReply("when?")
            .Send("Wednesday 4 oclock").AssertReply("result: 4")
            .StartTestAsync();

    [Fact]
    public async Task Answer_Relative_CountsFromTheActivitysLocalTime()
    {
        var answer = DialogFlow.Message("yesterday");
        answer.LocalTimestamp = new DateTimeOffset(2023, 4, 13, 23, 30, 0, TimeSpan.FromHours(-10));

        await DialogFlow.For(new DateTimePrompt("prompt"), DialogFlow.Ask("when?"), format: Describe)
            .Send("hi").AssertReply("when?")
            .Send(answer).AssertReply("result: 2023-04-12=2023-04-12/")
            .StartTestAsync();
    }

    [Fact]
    public async Task Answer_NoDate_Retry() =>
        await DialogFlow.For(new DateTimePrompt("prompt"), DialogFlow.Ask("when?", "a date, please"), format: Describe)
            .Send("hi").AssertReply("when?")
            .Send("hello there").AssertReply("a date, please")
            .Send(new Activity { Type = ActivityTypes.Message }).AssertReply("a date, please")
            .StartTestAsync();

    private static string Describe(object? result) =>
        string.Join(" ", ((IList<DateTimeResolution>)result!).Select(reading => $"{reading.Timex}={reading.Value}/{reading.Start}{reading.End}"));
}
