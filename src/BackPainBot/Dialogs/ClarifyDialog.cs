using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Recognition;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Dialogs;

/// <summary>"Did you mean ...?": offers two topics and answers the one that is chosen.</summary>
public sealed class ClarifyDialog : TaskDialog
{
    private const string Prompt = "which";

    /// <summary>Is begun with <see cref="TopicOptions"/>: the two topics to choose from.</summary>
    public ClarifyDialog(Speaker speaker)
        : base(nameof(ClarifyDialog), speaker)
    {
        AddDialog(new WaterfallDialog("clarify", [AskAsync, AnswerAsync]));
        AddDialog(new ChoicePrompt(Prompt, ValidateAsync));
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var knowledge = Speaker.Knowledge(step.Context);
        var topics = (TopicOptions)step.Options!;
        var choices = topics.Ids.Select(id => new Choice(knowledge.Topic(id).Question)).Append(ChoiceOf(knowledge, PhraseBook.ButtonNeither));
        TurnReport.Of(step.Context).Answered.Add(TurnIds.DidYouMean);
        return await PromptAsync(step, Prompt, Expected.Choice, PhraseBook.DidYouMean, [.. choices], cancellationToken);
    }

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var topics = (TopicOptions)step.Options!;
        if (step.Result is FoundChoice choice && choice.Index < topics.Ids.Count)
        {
            TurnReport.Of(step.Context).Kind = TurnKind.Answer;
            await Speaker.AnswerAsync(step.Context, [topics.Ids[choice.Index]], [], offer: true, cancellationToken);
        }
        else
        {
            var phrase = step.Result is null ? PhraseBook.DidYouMeanLast : PhraseBook.DidYouMeanNeither;
            await Speaker.TellAsync(step.Context, TurnIds.Unclear, Speaker.Say(step.Context, phrase), Other(step, topics), cancellationToken);
        }

        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private IEnumerable<string> Other(WaterfallStepContext step, TopicOptions topics) =>
        Speaker.Knowledge(step.Context).Topics.Where(topic => !topics.Ids.Contains(topic.Id)).Take(3).Select(topic => topic.Question);

    private async Task<bool> ValidateAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken)
    {
        if (prompt.Recognized.Succeeded || prompt.AttemptCount > RetryLimit)
        {
            return true;
        }

        return await prompt.AskAgainAsync(Speaker, PhraseBook.DidYouMeanAgain, cancellationToken);
    }
}
