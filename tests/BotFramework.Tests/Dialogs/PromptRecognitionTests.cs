using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs;

/// <summary>A prompt is asked about a message twice a turn: whether it is the prompt's own, and what it means.</summary>
public class PromptRecognitionTests
{
    [Fact]
    public async Task Recognize_FrameworkPrompt_OnceAMessage()
    {
        var texts = new List<string>();
        var prompt = new ChoicePrompt("prompt") { Style = ListStyle.None, RecognizerOptions = new FindChoicesOptions { Tokenizer = Tokenize } };
        var options = DialogFlow.Ask("which?");
        options.Choices = [new Choice("red")];

        await DialogFlow.For(prompt, options).Send("hi").AssertReply("which?").Send("no").AssertReply("which?").Send("no").AssertReply("which?").StartTestAsync();

        Assert.Equal(["no", "no"], texts.Where(text => text == "no"));

        List<Token> Tokenize(string text, string? locale)
        {
            texts.Add(text);
            return Tokenizer.DefaultTokenizer(text, locale);
        }
    }

    [Fact]
    public async Task Recognize_TextChangedOnTheWay_TheNewTextCounts()
    {
        var component = new PreparingComponent("component", turnContext => turnContext.Activity.Text = "green");
        component.AddDialog(new ConfirmPrompt("prompt") { ConfirmChoices = Tuple.Create(new Choice("red"), new Choice("green")) });

        await DialogFlow.For(component, DialogFlow.Ask("?"))
            .Send("hi").AssertReply("? (1) red or (2) green")
            .Send("red").AssertReply("result: False")
            .StartTestAsync();
    }

    [Fact]
    public async Task Recognize_PromptOfOthers_SeesWhatTheTurnHoldsWhenItTakesTheMessage()
    {
        var component = new PreparingComponent("component", turnContext => turnContext.TurnState["understood"] = "meaning");
        component.AddDialog(new UnderstandingPrompt("prompt"));

        await DialogFlow.For(component, DialogFlow.Ask("what?")).Send("hi").AssertReply("what?").Send("mumble").AssertReply("result: meaning").StartTestAsync();
    }

    private sealed class PreparingComponent(string id, Action<ITurnContext> prepare) : ComponentDialog(id)
    {
        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            prepare(innerDc.Context);
            return base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
    }

    private sealed class UnderstandingPrompt(string id) : Prompt<string>(id)
    {
        protected override Task OnPromptAsync(
            ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(options.Prompt!, cancellationToken);

        protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
            ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
        {
            var understood = turnContext.TurnState.Get<string>("understood");
            return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = understood is not null, Value = understood });
        }
    }
}
