using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs;

public class PromptValidatorContextTests
{
    [Fact]
    public async Task AttemptCount_AnswerAfterAnswer_CountsUpAcrossTurns()
    {
        var attempts = new List<int>();
        var prompt = new NumberPrompt<int>("prompt", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            return Task.FromResult(context.AttemptCount == 3);
        });

        await DialogFlow.For(prompt, DialogFlow.Ask("number?", "again?"))
            .Send("hi").AssertReply("number?")
            .Send("one").AssertReply("again?")
            .Send("nothing").AssertReply("again?")
            .Send("3").AssertReply("result: 3")
            .Send("again").AssertReply("number?")
            .Send("4").AssertReply("again?")
            .StartTestAsync();

        Assert.Equal([1, 2, 3, 1], attempts);
    }

    [Fact]
    public async Task Options_OnALaterTurn_AreThoseOfTheBeginning()
    {
        PromptOptions? seen = null;
        var prompt = new TextPrompt("prompt", (context, _) =>
        {
            seen = context.Options;
            return Task.FromResult(true);
        });
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("name?"),
            RetryPrompt = MessageFactory.Text("again?"),
            Choices = [new Choice("red") { Synonyms = ["crimson"] }],
            Style = ListStyle.List,
            Validations = new Dictionary<string, object?> { ["max"] = 10, ["words"] = "a b" },
            RecognizeLanguage = "es-es",
        };

        await DialogFlow.For(prompt, options).Send("hi").AssertReply("name?").Send("x").AssertReply("result: x").StartTestAsync();

        Assert.NotSame(options, seen);
        Assert.Equal("name?", seen!.Prompt!.Text);
        Assert.Equal("again?", seen.RetryPrompt!.Text);
        Assert.Equal("crimson", Assert.Single(Assert.Single(seen.Choices!).Synonyms!));
        Assert.Equal(ListStyle.List, seen.Style);
        Assert.Equal("es-es", seen.RecognizeLanguage);
        var validations = Assert.IsType<Dictionary<string, object>>(seen.Validations);
        Assert.Equal(10, validations["max"]);
        Assert.Equal("a b", validations["words"]);
    }

    [Fact]
    public async Task State_WrittenByValidator_IsThereOnTheNextAnswer()
    {
        var prompt = new TextPrompt("prompt", (context, _) =>
        {
            context.State.TryGetValue("last", out var last);
            context.State["last"] = context.Recognized.Value;
            context.Recognized.Value = $"{last}+{context.Recognized.Value}";
            return Task.FromResult(last is not null);
        });

        await DialogFlow.For(prompt, DialogFlow.Ask("one?", "two?"))
            .Send("hi").AssertReply("one?")
            .Send("a").AssertReply("two?")
            .Send("b").AssertReply("result: a+b")
            .StartTestAsync();
    }
}
