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

    /// <summary>The intent by which users ask for it; null where it is begun otherwise.</summary>
    public virtual string? Intent => null;

    /// <summary>Says what the dialog has to say.</summary>
    protected Speaker Speaker { get; } = speaker;

    /// <inheritdoc/>
    protected override async Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        TurnReport.Of(turnContext).Answered.Add(TurnIds.Step);
        await base.OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc/>
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
        var options = new PromptOptions { Prompt = Speaker.Message(dialog.Context, question, values), Choices = choices };
        string[] titles = [.. choices?.Select(choice => choice.Value ?? "") ?? (expected == Expected.YesNo ? YesNo(dialog.Context) : [])];
        if (TeamsChannel.Is(dialog.Context.Activity) && titles.Length > 0)
        {
            // The framework's form for Teams puts the question into a card and leaves the text to whatever the turn ends with.
            TeamsButtons.Put(options.Prompt, titles, dialog.Context.Activity);
            options.Style = ListStyle.None;
        }
        else if (choices is not null && titles.Any(title => title.Length > ButtonLimit))
        {
            options.Prompt.SuggestedActions = Suggestions.Create(titles);
        }

        return await dialog.PromptAsync(prompt, options, cancellationToken);
    }

    private IEnumerable<string> YesNo(ITurnContext context) => [Speaker.Say(context, PhraseBook.ButtonYes), Speaker.Say(context, PhraseBook.ButtonNo)];

    /// <summary>Further words that any of the dialog's prompts takes for a reply.</summary>
    protected virtual IEnumerable<string> Replies(ITurnContext context) => [];

    /// <summary>A choice shown as a phrase's first variation and understood in all of them.</summary>
    protected static Choice ChoiceOf(KnowledgeBase knowledge, Phrase button) => new(knowledge.Phrases.Say(button))
    {
        Synonyms = [.. knowledge.Phrases.All(button).Skip(1)],
    };
}
