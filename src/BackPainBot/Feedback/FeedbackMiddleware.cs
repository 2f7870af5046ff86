using BackPainBot.Storage;
using BackPainBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Feedback;

/// <summary>Runs around the turn's transaction: counts its votes when it has committed, and notes under which ids its answers reached a channel whose votes name them.</summary>
public sealed class FeedbackMiddleware(FeedbackBook book, BotMetrics metrics, ILogger<FeedbackMiddleware> logger) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var turn = FeedbackTurn.Of(turnContext);
        var sent = new List<AnswerReply>();
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send() ?? [];
            for (var i = 0; i < Math.Min(activities.Count, responses.Length); i++)
            {
                if (turn.TopicsOf(activities[i]) is { } topics && responses[i]?.Id is { Length: > 0 } id)
                {
                    sent.Add(new AnswerReply { Id = id, Topics = [.. topics] });
                }
            }

            return responses;
        });
        await next(cancellationToken);
        try
        {
            await FinishAsync(turnContext.Activity, turn, sent);
        }
        catch (StorageUnavailableException exception)
        {
            // The turn is done and answered: a vote that is lost is no reason for an apology.
            Log.FeedbackLost(logger, exception.Message);
        }
    }

    private async Task FinishAsync(Activity activity, FeedbackTurn turn, List<AnswerReply> sent)
    {
        // What has committed is done whether or not the caller still waits.
        if (turn.Forget)
        {
            await book.ForgetAsync(activity, CancellationToken.None);
        }
        else if (sent.Count > 0)
        {
            await book.RememberAsync(activity, sent, CancellationToken.None);
        }

        foreach (var vote in turn.Votes)
        {
            metrics.Voted(vote);
            await book.CountAsync(vote, CancellationToken.None);
        }

        foreach (var remark in turn.Remarks)
        {
            await book.KeepAsync(remark, CancellationToken.None);
        }
    }
}
