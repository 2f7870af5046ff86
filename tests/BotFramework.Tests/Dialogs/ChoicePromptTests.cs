using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class ChoicePromptTests
{
    [Fact]
    public void Constructor_NoId_Throws() => Assert.Throws<ArgumentNullException>("dialogId", () => new ChoicePrompt(string.Empty));

    [Theory]
    [InlineData("red", "red 0")]
    [InlineData("I think green", "green 1")]
    [InlineData("3", "blue 2")]
    [InlineData("two", "green 1")]
    [InlineData("the first one", "red 0")]
    public async Task Answer_WordNumberOrOrdinal_IsTheResult(string text, string expected) =>
        await DialogFlow.For(new ChoicePrompt("prompt"), Colors("favorite color?"), format: Describe)
            .Send("hi").AssertReply("favorite color? (1) red, (2) green, or (3) blue")
            .Send(text).AssertReply($"result: {expected}")
            .StartTestAsync();

    [Theory]
    [InlineData("purple")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("")]
    public async Task Answer_NoChoice_RetryWithChoices(string text)
    {
        var options = Colors("favorite color?");
        options.RetryPrompt = MessageFactory.Text("red, green or blue?");

        await DialogFlow.For(new ChoicePrompt("prompt"), options, format: Describe)
            .Send("hi").AssertReply("favorite color? (1) red, (2) green, or (3) blue")
            .Send(DialogFlow.Message(text)).AssertReply("red, green or blue? (1) red, (2) green, or (3) blue")
            .Send(DialogFlow.Message(text)).AssertReply("red, green or blue? (1) red, (2) green, or (3) blue")
            .Send("blue").AssertReply("result: blue 2")
            .StartTestAsync();
    }

    [Theory]
    [InlineData(ListStyle.None, "favorite color?")]
    [InlineData(ListStyle.Inline, "favorite color? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "favorite color?\n\n   1. red\n   2. green\n   3. blue")]
    public async Task Style_InText_OfThePromptOrTheOptions(ListStyle style, string expected)
    {
        var options = Colors("favorite color?");
        await DialogFlow.For(new ChoicePrompt("prompt") { Style = style }, options).Send("hi").AssertReply(expected).StartTestAsync();

        options.Style = style;
        await DialogFlow.For(new ChoicePrompt("prompt") { Style = ListStyle.SuggestedAction }, options).Send("hi").AssertReply(expected).StartTestAsync();
    }

    [Fact]
    public async Task Style_SuggestedAction_KeepsTheText() =>
        await DialogFlow.For(new ChoicePrompt("prompt") { Style = ListStyle.SuggestedAction }, Colors("favorite color?"))
            .Send("hi").AssertReply(reply =>
            {
                var activity = (Activity)reply;
                Assert.Equal("favorite color?", activity.Text);
                Assert.Equal(["red", "green", "blue"], activity.SuggestedActions!.Actions!.Select(action => action.Value));
                Assert.All(activity.SuggestedActions.Actions!, action => Assert.Equal(ActionTypes.ImBack, action.Type));
            })
            .StartTestAsync();

    [Fact]
    public async Task Style_HeroCard_IsAddedToTheAttachmentsOfThePrompt()
    {
        var options = Colors("favorite color?");
        options.Prompt!.Attachments = [new Attachment { ContentType = "text/plain", Content = "some content" }];

        await DialogFlow.For(new ChoicePrompt("prompt") { Style = ListStyle.HeroCard }, options)
            .Send("hi").AssertReply(Check)
            .Send("purple").AssertReply(Check)
            .StartTestAsync();
        Assert.Single(options.Prompt.Attachments);

        static void Check(IActivity reply)
        {
            var attachments = ((Activity)reply).Attachments!;
            Assert.Equal(["text/plain", HeroCard.ContentType], attachments.Select(attachment => attachment.ContentType));
            var card = Assert.IsType<HeroCard>(attachments[1].Content);
            Assert.Equal("favorite color?", card.Text);
            Assert.Equal(3, card.Buttons!.Count);
        }
    }

    [Fact]
    public async Task Style_AutoInPersonalTeamsChat_ThreeButtonsAreSuggestedToTheUser()
    {
        var activity = DialogFlow.Message("hi");
        activity.From = new ChannelAccount("29:user");

        await DialogFlow.For(new ChoicePrompt("prompt"), Colors("favorite color?"), Channels.Msteams, conversationType: "personal")
            .Send(activity).AssertReply(reply => Assert.Equal(["29:user"], ((Activity)reply).SuggestedActions!.To))
            .StartTestAsync();
    }

    [Fact]
    public async Task Prompt_NoText_ChoicesOnlyAndInputIsExpected() =>
        await DialogFlow.For(new ChoicePrompt("prompt") { Style = ListStyle.Inline }, Colors(null))
            .Send("hi").AssertReply(reply =>
            {
                Assert.Equal(" (1) red, (2) green, or (3) blue", ((Activity)reply).Text);
                Assert.Equal(InputHints.ExpectingInput, ((Activity)reply).InputHint);
            })
            .StartTestAsync();

    [Fact]
    public async Task Prompt_Speak_IsKept()
    {
        var options = Colors("favorite color?");
        options.Prompt!.Speak = "say a color";

        await DialogFlow.For(new ChoicePrompt("prompt") { Style = ListStyle.None }, options)
            .Send("hi").AssertReply(reply => Assert.Equal("say a color", ((Activity)reply).Speak))
            .StartTestAsync();
    }

    [Fact]
    public async Task Prompt_NoChoices_WaitsAndAsksAgain() =>
        await DialogFlow.For(new ChoicePrompt("prompt"), DialogFlow.Ask("what?")).Send("hi").AssertReply("what? ").Send("1").AssertReply("what? ").StartTestAsync();

    [Fact]
    public async Task Options_ButtonTitleSynonymAndTyping_AreUnderstood()
    {
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("next?"),
            Choices =
            [
                new Choice("go") { Action = new CardAction { Type = ActionTypes.ImBack, Title = "Carry on", Value = "go" }, Synonyms = ["forward"] },
                new Choice("stop"),
            ],
        };

        await DialogFlow.For(new ChoicePrompt("prompt"), options, format: result => Describe(result) + " " + ((FoundChoice)result!).Synonym)
            .Send("hi").AssertReply("next? (1) Carry on or (2) stop")
            .Send("carry on").AssertReply("result: go 0 Carry on")
            .Send("hi").AssertReply("next? (1) Carry on or (2) stop")
            .Send("forward!").AssertReply("result: go 0 forward")
            .StartTestAsync();
    }

    [Fact]
    public async Task RecognizerOptions_NoNumbers_OnlyWordsCount()
    {
        var recognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };

        await DialogFlow.For(new ChoicePrompt("prompt") { RecognizerOptions = recognizerOptions, Style = ListStyle.None }, Colors("?"), format: Describe)
            .Send("hi").AssertReply("?")
            .Send("1").AssertReply("?")
            .Send("first").AssertReply("?")
            .Send(DialogFlow.Message("red", "es-es")).AssertReply("result: red 0")
            .StartTestAsync();
        Assert.Null(recognizerOptions.Locale);
    }

    [Fact]
    public async Task RecognizeLanguage_OtherThanTheActivitys_OrdinalsAreInIt()
    {
        var options = Colors("?");
        options.RecognizeLanguage = "es-es";

        await DialogFlow.For(new ChoicePrompt("prompt") { Style = ListStyle.None }, options, format: Describe)
            .Send("hi").AssertReply("?")
            .Send(DialogFlow.Message("segundo", "en-us")).AssertReply("result: green 1")
            .StartTestAsync();
    }

    [Theory]
    [InlineData(null, "(1) red, (2) green, or (3) blue")]
    [InlineData("not-supported", "(1) red, (2) green, or (3) blue")]
    [InlineData("es-MX", "(1) red, (2) green, o (3) blue")]
    [InlineData("IT", "(1) red, (2) green o (3) blue")]
    [InlineData("ja-jp", "(1) red、 (2) green、 または (3) blue")]
    [InlineData("zh-cn", "(1) red, (2) green， 要么 (3) blue")]
    public async Task Locale_OfTheActivity_DecidesOnJoining(string? locale, string expected) =>
        await DialogFlow.For(new ChoicePrompt("prompt"), Colors("?")).Send(DialogFlow.Message("hi", locale)).AssertReply("? " + expected).StartTestAsync();

    [Fact]
    public async Task Locale_CustomTable_IsUsed()
    {
        var table = new Dictionary<string, ChoiceFactoryOptions> { ["custom-custom"] = new("; ", " customOr ", " customOrMore ", true) };

        await DialogFlow.For(new ChoicePrompt("prompt", table, null, "custom-custom"), Colors("?"), format: Describe)
            .Send(DialogFlow.Message("hi", "custom-custom")).AssertReply("? (1) red; (2) green customOrMore (3) blue")
            .Send(DialogFlow.Message("red", "custom-custom")).AssertReply("result: red 0")
            .StartTestAsync();
    }

    [Fact]
    public async Task Validator_Refuses_SaysSo()
    {
        var prompt = new ChoicePrompt("prompt", async (context, cancellationToken) =>
        {
            if (!context.Recognized.Succeeded)
            {
                await context.Context.SendActivityAsync("bad input.", cancellationToken: cancellationToken);
            }

            return context.Recognized.Succeeded;
        });

        await DialogFlow.For(prompt, Colors("?"), format: Describe)
            .Send("hi").AssertReply("? (1) red, (2) green, or (3) blue")
            .Send("purple").AssertReply("bad input.")
            .Send("blue").AssertReply("result: blue 2")
            .StartTestAsync();
    }

    private static PromptOptions Colors(string? text)
    {
        var options = DialogFlow.Ask(text);
        options.Choices = [new Choice("red"), new Choice("green"), new Choice("blue")];
        return options;
    }

    private static string Describe(object? result) => $"{((FoundChoice)result!).Value} {((FoundChoice)result).Index}";
}
