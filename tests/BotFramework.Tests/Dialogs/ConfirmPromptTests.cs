using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class ConfirmPromptTests
{
    [Fact]
    public void Constructor_NoId_Throws() => Assert.Throws<ArgumentNullException>("dialogId", () => new ConfirmPrompt(string.Empty));

    [Theory]
    [InlineData("yes", "True")]
    [InlineData("no", "False")]
    [InlineData("1", "True")]
    [InlineData("2", "False")]
    [InlineData("the second one", "False")]
    public async Task Answer_YesNoOrPlace_IsTheResult(string text, string expected) =>
        await DialogFlow.For(new ConfirmPrompt("prompt"), DialogFlow.Ask("sure?"))
            .Send("hi").AssertReply("sure? (1) Yes or (2) No")
            .Send(text).AssertReply($"result: {expected}")
            .StartTestAsync();

    [Fact]
    public async Task Answer_Neither_RetryWithChoices() =>
        await DialogFlow.For(new ConfirmPrompt("prompt"), DialogFlow.Ask("sure?", "yes or no?"))
            .Send("hi").AssertReply("sure? (1) Yes or (2) No")
            .Send("lala").AssertReply("yes or no? (1) Yes or (2) No")
            .Send(DialogFlow.Message(null)).AssertReply("yes or no? (1) Yes or (2) No")
            .Send("yes").AssertReply("result: True")
            .StartTestAsync();

    [Fact]
    public async Task Prompt_NoText_ShowsChoicesOnly() =>
        await DialogFlow.For(new ConfirmPrompt("prompt"), new PromptOptions()).Send("hi").AssertReply(" (1) Yes or (2) No").StartTestAsync();

    [Fact]
    public async Task Prompt_NoNumbers_NumbersAreNotUnderstood() =>
        await DialogFlow.For(new ConfirmPrompt("prompt") { ChoiceOptions = new ChoiceFactoryOptions(" v", " o", " om", false) }, DialogFlow.Ask("sure?"))
            .Send("hi").AssertReply("sure? Yes oNo")
            .Send("1").AssertReply("sure? Yes oNo")
            .Send("yes").AssertReply("result: True")
            .StartTestAsync();

    [Fact]
    public async Task ConfirmChoices_OwnWords_AreShownAndUnderstood() =>
        await DialogFlow.For(new ConfirmPrompt("prompt") { ConfirmChoices = Tuple.Create(new Choice("go on"), new Choice("stop here")) }, DialogFlow.Ask("?"))
            .Send("hi").AssertReply("? (1) go on or (2) stop here")
            .Send("please stop here").AssertReply("result: False")
            .StartTestAsync();

    [Theory]
    [InlineData(ListStyle.None, "sure?")]
    [InlineData(ListStyle.Inline, "sure? (1) Yes or (2) No")]
    [InlineData(ListStyle.List, "sure?\n\n   1. Yes\n   2. No")]
    public async Task Style_OfTheOptions_GoesBeforeThePrompts(ListStyle style, string expected)
    {
        var options = DialogFlow.Ask("sure?");
        options.Style = style;

        await DialogFlow.For(new ConfirmPrompt("prompt") { Style = ListStyle.HeroCard }, options).Send("hi").AssertReply(expected).StartTestAsync();
    }

    [Fact]
    public async Task Channel_WithSuggestedActions_ShowsThemToTheUser() =>
        await DialogFlow.For(new ConfirmPrompt("prompt"), DialogFlow.Ask("sure?"), Channels.Emulator)
            .Send("hi").AssertReply(reply =>
            {
                var activity = (Activity)reply;
                Assert.Equal("sure?", activity.Text);
                Assert.Equal(["Yes", "No"], activity.SuggestedActions!.Actions!.Select(action => action.Title));
                Assert.Equal([activity.Recipient!.Id!], activity.SuggestedActions!.To!);
            })
            .Send("no").AssertReply("result: False")
            .StartTestAsync();

    [Theory]
    [InlineData(null, "(1) Yes or (2) No", "yes")]
    [InlineData("", "(1) Yes or (2) No", "yes")]
    [InlineData("not-supported", "(1) Yes or (2) No", "yes")]
    [InlineData("en-GB", "(1) Yes or (2) No", "yes")]
    [InlineData("es", "(1) Sí o (2) No", "Sí")]
    [InlineData("es-MX", "(1) Sí o (2) No", "1")]
    [InlineData("fr-fr", "(1) Oui ou (2) Non", "Oui")]
    [InlineData("DE-de", "(1) Ja oder (2) Nein", "Ja")]
    [InlineData("nl-nl", "(1) Ja of (2) Nee", "Ja")]
    [InlineData("pt-br", "(1) Sim ou (2) Não", "Sim")]
    [InlineData("ja-jp", "(1) はい または (2) いいえ", "はい")]
    [InlineData("zh-cn", "(1) 是的 要么 (2) 不", "是的")]
    [InlineData("tr-tr", "(1) Evet veya (2) Hayır", "Evet")]
    public async Task Locale_OfTheActivity_DecidesOnWords(string? locale, string choices, string yes) =>
        await DialogFlow.For(new ConfirmPrompt("prompt"), DialogFlow.Ask("?"))
            .Send(DialogFlow.Message("hi", locale)).AssertReply("? " + choices)
            .Send(DialogFlow.Message(yes, locale)).AssertReply("result: True")
            .StartTestAsync();

    [Fact]
    public async Task Locale_Default_ServesActivitiesWithoutOne() =>
        await DialogFlow.For(new ConfirmPrompt("prompt", null, "es-es"), DialogFlow.Ask("?"))
            .Send(DialogFlow.Message("hi")).AssertReply("? (1) Sí o (2) No")
            .StartTestAsync();

    [Fact]
    public async Task Locale_CustomTable_IsUsed()
    {
        var table = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
        {
            ["custom-custom"] = (new Choice("ayay"), new Choice("nono"), new ChoiceFactoryOptions(", ", " customOr ", ", customOrMore ", true)),
        };

        await DialogFlow.For(new ConfirmPrompt("prompt", table, null, "custom-custom"), DialogFlow.Ask("?"))
            .Send(DialogFlow.Message("hi", "Custom-Custom")).AssertReply("? (1) ayay customOr (2) nono")
            .Send(DialogFlow.Message("ayay", "custom-custom")).AssertReply("result: True")
            .StartTestAsync();
    }

    [Fact]
    public async Task Validator_Refuses_AsksAgain()
    {
        var prompt = new ConfirmPrompt("prompt", (context, _) => Task.FromResult(context.Recognized is { Succeeded: true, Value: true }));

        await DialogFlow.For(prompt, DialogFlow.Ask("sure?", "say yes"))
            .Send("hi").AssertReply("sure? (1) Yes or (2) No")
            .Send("no").AssertReply("say yes (1) Yes or (2) No")
            .Send("yes").AssertReply("result: True")
            .StartTestAsync();
    }
}
