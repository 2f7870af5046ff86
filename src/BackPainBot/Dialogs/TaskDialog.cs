using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Channels;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Dialogs;

/// <summary>A dialog that asks the user things and can be digressed from: it asks again where it was.</summary>
public abstract class TaskDialog(string id, Speaker speaker) : ComponentDialog(id)
{
    /// <summary>Failed replies after which a prompt stops re-asking and offers a way out.</summary>
    public const int RetryLimit = 2;

    // Longer choices the framework lists in the text, without buttons.
    private const int ButtonLimit = 20;

    protected Speaker Speaker { get; } = speaker;

    protected override async Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        TurnReport.Of(turnContext).Answered.Add(TurnIds.Step);
        await base.OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    protected override async Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        (await Speaker.DataAsync(context, cancellationToken)).Expect(Expected.Nothing);
        await base.OnEndDialogAsync(context, instance, reason, cancellationToken);
    }

    /// <summary>Prompts, noting what kind of reply is expected.</summary>
    protected async Task<DialogTurnResult> PromptAsync(
        DialogContext dialog, string prompt, Expected expected, Phrase question, IList<Choice>? choices, CancellationToken cancellationToken, params object[] values)
    {
        var data = await Speaker.DataAsync(dialog.Context, cancellationToken);
        data.Expect(expected, (choices ?? []).SelectMany(choice => (choice.Synonyms ?? []).Prepend(choice.Value ?? "")).Concat(Replies(dialog.Context)));
        var message = Speaker.Message(dialog.Context, question, values);
        if (choices?.Any(choice => choice.Value?.Length > ButtonLimit) == true)
        {
            message.SuggestedActions = Suggestions.Create(choices.Select(choice => choice.Value ?? ""));
        }

        var options = new PromptOptions { Prompt = message, Choices = choices };
        return await dialog.PromptAsync(prompt, options, cancellationToken);
    }

    /// <summary>Further words that any of the dialog's prompts takes for a reply.</summary>
    protected virtual IEnumerable<string> Replies(ITurnContext context) => [];

    /// <summary>A choice shown as a phrase's first variation and understood in all of them.</summary>
    protected static Choice ChoiceOf(KnowledgeBase knowledge, Phrase button) => new(knowledge.Phrases.Say(button))
    {
        Synonyms = [.. knowledge.Phrases.All(button).Skip(1)],
    };
}
