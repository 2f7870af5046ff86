using BackPainBot.Answers;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs;

/// <summary>Answers, offers next questions, and hands the reply back to be understood.</summary>
public sealed class AnswerDialog : ComponentDialog
{
    private readonly Speaker _speaker;

    /// <summary>Is begun with <see cref="TopicOptions"/>.</summary>
    public AnswerDialog(Speaker speaker)
        : base(nameof(AnswerDialog))
    {
        _speaker = speaker;
        AddDialog(new WaterfallDialog("answer", [AnswerAsync, TakeReplyAsync]));
    }

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var topics = (TopicOptions)step.Options!;
        await _speaker.AnswerAsync(step.Context, [.. topics.Ids], [.. topics.Silent], offer: true, cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> TakeReplyAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(cancellationToken: cancellationToken);
}
