using System.Globalization;
using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Dialogs;

/// <summary>Four short steps through the article.</summary>
public sealed class TourDialog : TaskDialog
{
    private const string Waterfall = "tour";
    private const string Prompt = "next";

    private static readonly string[] Steps = [TopicIds.WhatIsIt, TopicIds.TriggerPoints, TopicIds.Session, TopicIds.DoesItWork];

    /// <summary>Is begun without options, at the first step.</summary>
    public TourDialog(Speaker speaker)
        : base(nameof(TourDialog), speaker)
    {
        AddDialog(new WaterfallDialog(Waterfall, [ShowAsync, MoveOnAsync]));
        AddDialog(new ChoicePrompt(Prompt, ValidateAsync));
    }

    /// <inheritdoc/>
    public override string? Intent => IntentIds.Tour;

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var index = Convert.ToInt32(step.Options, CultureInfo.InvariantCulture);
        TurnReport.Of(step.Context).Answered.Add(index is 0 || index == Steps.Length - 1 ? IntentIds.Tour : TurnIds.Step);
        var intro = Speaker.Say(step.Context, PhraseBook.TourStep, index + 1, Steps.Length);
        await Speaker.ShowAsync(step.Context, Steps[index], intro, cancellationToken);
        if (index == Steps.Length - 1)
        {
            var knowledge = Speaker.Knowledge(step.Context);
            await Speaker.TellAsync(step.Context, null, Speaker.Say(step.Context, PhraseBook.TourEnd), AfterTour(knowledge), cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var choices = new[] { PhraseBook.ButtonNext, PhraseBook.ButtonAsk, PhraseBook.ButtonStop }
            .Select(button => ChoiceOf(Speaker.Knowledge(step.Context), button));
        return await PromptAsync(step, Prompt, Expected.Choice, PhraseBook.TourChoice, [.. choices], cancellationToken, index + 1, Steps.Length);
    }

    private async Task<DialogTurnResult> MoveOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is FoundChoice { Index: 0 })
        {
            var index = Convert.ToInt32(step.Options, CultureInfo.InvariantCulture);
            return await step.ReplaceDialogAsync(Waterfall, index + 1, cancellationToken);
        }

        var suggestions = AfterTour(Speaker.Knowledge(step.Context));
        await Speaker.TellAsync(step.Context, IntentIds.Tour, Speaker.Say(step.Context, PhraseBook.TourStopped), suggestions, cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static string[] AfterTour(KnowledgeBase knowledge) =>
        [knowledge.Topic(TopicIds.FindTherapist).Question, knowledge.Phrases.Say(PhraseBook.ButtonVisit)];

    private async Task<bool> ValidateAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken)
    {
        const int ask = 1;
        if (prompt.Recognized is { Succeeded: true, Value.Index: ask })
        {
            await Speaker.AskAsync(prompt.Context, TurnIds.Step, Speaker.Say(prompt.Context, PhraseBook.TourAsk), [], cancellationToken);
            return false;
        }

        if (prompt.Recognized.Succeeded || prompt.AttemptCount > RetryLimit)
        {
            return true;
        }

        return await prompt.AskAgainAsync(Speaker, PhraseBook.TourChoiceAgain, cancellationToken);
    }
}
