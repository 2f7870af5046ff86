using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs;

/// <summary>Understands each message, routes it, and goes on for as long as the conversation does.</summary>
public sealed class MainDialog : ComponentDialog
{
    private const string Route = "main";

    // A warning ends only for what surely says that a clinician has checked them.
    private const double SureCleared = 0.95;

    private readonly Speaker _speaker;
    private readonly TopicRecognizer _recognizer;
    private readonly Conversation _conversation;

    // Dialogs that ask the user things, and those of them that users ask for, by intent.
    private readonly HashSet<string> _tasks;
    private readonly Dictionary<string, string> _tasksByIntent;

    /// <summary>Holds the answers and every task that is registered; begins a task by its intent.</summary>
    public MainDialog(Speaker speaker, TopicRecognizer recognizer, Conversation conversation, AnswerDialog answer, IEnumerable<TaskDialog> tasks)
        : base(nameof(MainDialog))
    {
        TaskDialog[] all = [.. tasks];
        _tasks = [.. all.Select(task => task.Id)];
        _tasksByIntent = all.Where(task => task.Intent is not null).ToDictionary(task => task.Intent!, task => task.Id, StringComparer.Ordinal);
        _speaker = speaker;
        _recognizer = recognizer;
        _conversation = conversation;
        AddDialog(new WaterfallDialog(Route, [RouteAsync, LoopAsync]));
        AddDialog(answer);
        foreach (var task in all)
        {
            AddDialog(task);
        }
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        await _recognizer.RecognizeAsync(innerDc.Context, cancellationToken);
        return await base.OnBeginDialogAsync(innerDc, options, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        if (innerDc.Context.Activity.Type != ActivityTypes.Message)
        {
            return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        await _recognizer.RecognizeAsync(innerDc.Context, cancellationToken);
        if (innerDc.ActiveDialog is null)
        {
            return await innerDc.BeginDialogAsync(Route, null, cancellationToken);
        }

        return innerDc.ActiveDialog.Id is { } id && _tasks.Contains(id)
            ? await ContinueTaskAsync(innerDc, cancellationToken)
            : await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    /// <summary>Gives a message to the dialog that waits, or answers it first.</summary>
    private async Task<DialogTurnResult> ContinueTaskAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var context = innerDc.Context;
        var understood = TopicRecognizer.Of(context);
        var data = await _speaker.DataAsync(context, cancellationToken);
        var report = TurnReport.Of(context);
        switch (Decide(innerDc, understood, data))
        {
            case Interruption.Ends:
                await innerDc.CancelAllDialogsAsync(cancellationToken);
                data.Expect(Expected.Nothing);
                return await innerDc.BeginDialogAsync(Route, null, cancellationToken);

            case Interruption.Nested:
                var (expected, offered) = (data.Expected, data.Offered);
                var nested = DialogOf(understood)!;
                var result = await innerDc.BeginDialogAsync(nested, OptionsOf(understood), cancellationToken);
                if (innerDc.ActiveDialog is { } active && active.Id != nested)
                {
                    data.Expect(expected, offered);
                }

                return result;

            case Interruption.Digression:
                await _conversation.SayAsync(context, understood, offer: false, cancellationToken);
                await innerDc.RepromptDialogAsync(cancellationToken);
                return EndOfTurn;

            default:
                report.Kind = TurnKind.Step;
                var reply = await base.OnContinueDialogAsync(innerDc, cancellationToken);
                if (report.Answered.Count == 0)
                {
                    report.Answered.Add(TurnIds.Step);
                }

                return reply;
        }
    }

    private Interruption Decide(DialogContext innerDc, Understood understood, ConversationData data)
    {
        var decision = InterruptionPolicy.Decide(understood, data, innerDc.Context.Activity.Text ?? "", _speaker.Knowledge(innerDc.Context));

        // A new question makes a choice between two meanings moot; and it is what a user was missing, when asked after a vote.
        var moot = innerDc.ActiveDialog?.Id == nameof(ClarifyDialog) || (innerDc.ActiveDialog?.Id == nameof(FeedbackDialog) && data.Expected == Expected.FreeText);
        return moot && decision is Interruption.Digression or Interruption.Nested ? Interruption.Ends : decision;
    }

    private async Task<DialogTurnResult> RouteAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // A dialog that ended in this turn has dealt with the message; the next one is routed.
        if (TurnReport.Of(step.Context).Answered.Count > 0)
        {
            return EndOfTurn;
        }

        var understood = TopicRecognizer.Of(step.Context);

        // "Neither" to nothing that was offered, a reply to a dialog that is over, a guess that would end a warning.
        var urgent = understood.Kind is TurnKind.RedFlag or TurnKind.Crisis;
        var guessed = understood.Is(IntentIds.ConfirmCleared)
            && (understood.Ranked[0].Score < SureCleared || !_speaker.Knowledge(step.Context).Words.Mentions("clearance-words", step.Context.Activity.Text ?? ""));
        if (!urgent && (guessed || understood.Is(IntentIds.Neither) || _conversation.IsStaleButton(step.Context)))
        {
            understood = understood with { Kind = TurnKind.Unclear, Ids = [] };
            TurnReport.Of(step.Context).Kind = TurnKind.Unclear;
        }

        if (DialogOf(understood) is { } dialog)
        {
            return await step.BeginDialogAsync(dialog, OptionsOf(understood), cancellationToken);
        }

        await _conversation.SayAsync(step.Context, understood, offer: true, cancellationToken);
        return EndOfTurn;
    }

    private Task<DialogTurnResult> LoopAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Route, null, cancellationToken);

    private string? DialogOf(Understood understood) => understood.Kind switch
    {
        TurnKind.Answer => nameof(AnswerDialog),
        TurnKind.DidYouMean => nameof(ClarifyDialog),
        TurnKind.Conversation => _tasksByIntent.GetValueOrDefault(understood.Id),
        _ => null,
    };

    private static TopicOptions? OptionsOf(Understood understood) =>
        understood.Kind is TurnKind.Answer or TurnKind.DidYouMean ? new TopicOptions { Ids = [.. understood.Ids], Silent = [.. understood.Silent] } : null;
}
