using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class TextPromptTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Constructor_NoId_Throws(string? id) => Assert.Throws<ArgumentNullException>("dialogId", () => new TextPrompt(id!));

    [Theory]
    [InlineData(null)]
    [InlineData("not options")]
    public async Task Begin_OtherOptions_Throws(object? options) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(nameof(options), () => Turns.Dialogs(new TextPrompt("prompt")).BeginDialogAsync("prompt", options));

    [Fact]
    public async Task Begin_TokenInPlaceOfOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>("options", () => new TextPrompt("prompt").BeginDialogAsync(Turns.Dialogs(), CancellationToken.None));

    [Fact]
    public async Task Begin_NullContext_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>("dc", () => new TextPrompt("prompt").BeginDialogAsync(null!, new PromptOptions()));

    [Fact]
    public async Task Answer_AnyText_IsTheResult() =>
        await DialogFlow.For(new TextPrompt("prompt"), DialogFlow.Ask("name?")).Send("hi").AssertReply("name?").Send("Ann").AssertReply("result: Ann").StartTestAsync();

    [Fact]
    public async Task Begin_PromptWithoutInputHint_ExpectsInput() =>
        await DialogFlow.For(new TextPrompt("prompt"), new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "name?" } })
            .Send("hi").AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, ((Activity)reply).InputHint))
            .StartTestAsync();

    [Fact]
    public async Task Begin_NoPrompt_SaysNothingAndWaits() =>
        await DialogFlow.For(new TextPrompt("prompt"), new PromptOptions()).Send("hi").Send("Ann").AssertReply("result: Ann").StartTestAsync();

    [Fact]
    public async Task Answer_NoText_AsksAgainAsRetry() =>
        await DialogFlow.For(new TextPrompt("prompt"), DialogFlow.Ask("name?", "your name?"))
            .Send("hi").AssertReply("name?")
            .Send(DialogFlow.Message(null)).AssertReply("your name?")
            .Send("Ann").AssertReply("result: Ann")
            .StartTestAsync();

    [Fact]
    public async Task Answer_NoRetryPrompt_AsksTheSameAgain() =>
        await DialogFlow.For(new TextPrompt("prompt"), DialogFlow.Ask("name?"))
            .Send("hi").AssertReply("name?")
            .Send(DialogFlow.Message(null)).AssertReply("name?")
            .StartTestAsync();

    [Fact]
    public async Task Answer_NotAMessage_IsIgnored()
    {
        var attempts = 0;
        var prompt = new TextPrompt("prompt", (_, _) =>
        {
            attempts++;
            return Task.FromResult(true);
        });

        await DialogFlow.For(prompt, DialogFlow.Ask("name?", "again?"))
            .Send("hi").AssertReply("name?")
            .Send(new Activity { Type = ActivityTypes.Event, Text = "Bob" })
            .Send("Ann").AssertReply("result: Ann")
            .StartTestAsync();

        Assert.Equal(1, attempts);
    }

    [Fact]
    public async Task Validator_Refuses_RetryPromptUntilItAccepts()
    {
        var prompt = new TextPrompt("prompt", (context, _) => Task.FromResult(context.Recognized.Value!.Length > 3));

        await DialogFlow.For(prompt, DialogFlow.Ask("name?", "longer!"))
            .Send("hi").AssertReply("name?")
            .Send("Ann").AssertReply("longer!")
            .Send("Jo").AssertReply("longer!")
            .Send("Anna").AssertReply("result: Anna")
            .StartTestAsync();
    }

    [Fact]
    public async Task Validator_HasSpoken_NoRetryPrompt()
    {
        var prompt = new TextPrompt("prompt", async (context, cancellationToken) =>
        {
            if (context.Recognized.Value == "Anna")
            {
                return true;
            }

            await context.Context.SendActivityAsync("no", cancellationToken: cancellationToken);
            return false;
        });

        await DialogFlow.For(prompt, DialogFlow.Ask("name?", "again?"))
            .Send("hi").AssertReply("name?")
            .Send("Ann").AssertReply("no")
            .Send("Anna").AssertReply("result: Anna")
            .StartTestAsync();
    }

    [Fact]
    public async Task Validator_SetsAnotherValue_ThatIsTheResult()
    {
        var prompt = new TextPrompt("prompt", (context, _) =>
        {
            context.Recognized.Value = "Dr " + context.Recognized.Value;
            return Task.FromResult(true);
        });

        await DialogFlow.For(prompt, DialogFlow.Ask("name?")).Send("hi").AssertReply("name?").Send("Ann").AssertReply("result: Dr Ann").StartTestAsync();
    }

    [Fact]
    public async Task Options_AfterTurns_AreAsTheyWereGiven()
    {
        var options = DialogFlow.Ask("name?", "again?");

        await DialogFlow.For(new TextPrompt("prompt", (_, _) => Task.FromResult(false)), options).Send("hi").AssertReply("name?").Send("a").AssertReply("again?").StartTestAsync();

        Assert.Null(options.Prompt!.Conversation);
        Assert.Null(options.Prompt.Id);
        Assert.Null(options.Prompt.ReplyToId);
    }
}
