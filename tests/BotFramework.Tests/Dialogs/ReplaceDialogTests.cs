using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class ReplaceDialogTests
{
    [Fact]
    public async Task Replace_InsideComponent_OtherDialogTakesItsPlace() =>
        await DialogFlow.For(Component("second"))
            .Send("hello").AssertReply("prompt one")
            .Send("hello").AssertReply("prompt two")
            .Send("replace").AssertReply("first ended: ReplaceCalled").AssertReply("prompt four")
            .Send("hello").AssertReply("result: hello")
            .StartTestAsync();

    [Fact]
    public async Task Replace_WithItself_StartsOverWithNewOptions()
    {
        var dialog = new WaterfallDialog("loop",
        [
            async (stepContext, token) =>
            {
                await stepContext.Context.SendActivityAsync($"round {stepContext.Options ?? 1}", cancellationToken: token);
                return Dialog.EndOfTurn;
            },
            (stepContext, token) => stepContext.ReplaceDialogAsync("loop", (int)(stepContext.Options ?? 1) + 1, token),
        ]);

        await DialogFlow.For(dialog)
            .Send("a").AssertReply("round 1")
            .Send("b").AssertReply("round 2")
            .Send("c").AssertReply("round 3")
            .StartTestAsync();
    }

    private static ComponentDialog Component(string replacement)
    {
        var component = new ComponentDialog("component");
        component.AddDialog(new NotingWaterfall("first",
        [
            (stepContext, token) => stepContext.PromptAsync("text", DialogFlow.Ask("prompt one"), token),
            (stepContext, token) => stepContext.PromptAsync("text", DialogFlow.Ask("prompt two"), token),
            (stepContext, token) => (string?)stepContext.Result == "replace"
                ? stepContext.ReplaceDialogAsync(replacement, null, token)
                : stepContext.NextAsync(null, token),
            (stepContext, token) => stepContext.PromptAsync("text", DialogFlow.Ask("prompt three"), token),
        ]));
        component.AddDialog(new WaterfallDialog(replacement,
        [
            (stepContext, token) => stepContext.PromptAsync("text", DialogFlow.Ask("prompt four"), token),
            DialogFlow.EndWithResult,
        ]));
        component.AddDialog(new TextPrompt("text"));
        return component;
    }

    private sealed class NotingWaterfall(string id, IEnumerable<WaterfallStep> steps) : WaterfallDialog(id, steps)
    {
        public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            await turnContext.SendActivityAsync($"{Id} ended: {reason}", cancellationToken: cancellationToken);
            await base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
        }
    }
}
