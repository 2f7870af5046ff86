using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class NumberPromptTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Constructor_NoId_Throws(string? id) => Assert.Throws<ArgumentNullException>("dialogId", () => new NumberPrompt<int>(id!));

    [Fact]
    public void Constructor_UnsupportedType_Throws()
    {
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("prompt"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<Guid>("prompt"));
    }

    [Theory]
    [InlineData("42", 42)]
    [InlineData("about seven", 7)]
    [InlineData("twenty three", 23)]
    [InlineData("-5", -5)]
    public async Task Int_Answer_IsRecognized(string text, int expected) => await AnswerAsync(new NumberPrompt<int>("prompt"), text, expected);

    [Fact]
    public async Task Types_Answer_HaveTheType()
    {
        await AnswerAsync(new NumberPrompt<long>("prompt"), "42", 42L);
        await AnswerAsync(new NumberPrompt<long>("prompt"), "3000000000", 3000000000L);
        await AnswerAsync(new NumberPrompt<float>("prompt"), "3.5", 3.5f);
        await AnswerAsync(new NumberPrompt<double>("prompt"), "3.14", 3.14);
        await AnswerAsync(new NumberPrompt<decimal>("prompt"), "3.14", 3.14m);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("3.14")]
    [InlineData("3000000000")]
    public async Task Int_NotAnInt_Retry(string text) =>
        await DialogFlow.For(new NumberPrompt<int>("prompt"), DialogFlow.Ask("number?", "a number, please"))
            .Send("hi").AssertReply("number?")
            .Send(text).AssertReply("a number, please")
            .Send("64").AssertReply("result: 64")
            .StartTestAsync();

    [Fact]
    public async Task Answer_NoText_Retry() =>
        await DialogFlow.For(new NumberPrompt<int>("prompt"), DialogFlow.Ask("number?", "a number, please"))
            .Send("hi").AssertReply("number?")
            .Send(DialogFlow.Message(null)).AssertReply("a number, please")
            .Send(DialogFlow.Message(string.Empty)).AssertReply("a number, please")
            .StartTestAsync();

    [Theory]
    [InlineData("es-es", null)]
    [InlineData(null, "es-es")]
    [InlineData("es-es", "en-us")]
    public async Task Culture_ActivityThenDefault_DecidesOnTheDecimalComma(string? activityLocale, string? defaultLocale)
    {
        object? result = null;

        await DialogFlow.For(new NumberPrompt<double>("prompt", defaultLocale: defaultLocale), DialogFlow.Ask("number?"), format: value => Keep(value, out result))
            .Send("hi").AssertReply("number?")
            .Send(DialogFlow.Message("3,14", activityLocale)).AssertReply("result: done")
            .StartTestAsync();

        Assert.Equal(3.14, result);
    }

    [Fact]
    public async Task Culture_NoneNamed_IsEnglish() => await AnswerAsync(new NumberPrompt<double>("prompt"), "1,500.25", 1500.25);

    [Fact]
    public async Task Validator_Range_Decides()
    {
        var prompt = new NumberPrompt<int>("prompt", (context, _) => Task.FromResult(context.Recognized is { Succeeded: true, Value: >= 0 and <= 10 }));

        await DialogFlow.For(prompt, DialogFlow.Ask("0 to 10?", "from 0 to 10, please"))
            .Send("hi").AssertReply("0 to 10?")
            .Send("150").AssertReply("from 0 to 10, please")
            .Send("bad").AssertReply("from 0 to 10, please")
            .Send("7").AssertReply("result: 7")
            .StartTestAsync();
    }

    private static async Task AnswerAsync(Dialog prompt, string text, object expected)
    {
        object? result = null;

        await DialogFlow.For(prompt, DialogFlow.Ask("number?"), format: value => Keep(value, out result))
            .Send("hi").AssertReply("number?")
            .Send(text).AssertReply("result: done")
            .StartTestAsync();

        Assert.Equal(expected, result);
    }

    private static string Keep(object? value, out object? kept)
    {
        kept = value;
        return "done";
    }
}
