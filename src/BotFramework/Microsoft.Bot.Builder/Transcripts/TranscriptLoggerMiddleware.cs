using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Logs what goes in and out of the bot, at the end of every turn, in order.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    /// <summary>Initializes a new instance of the <see cref="TranscriptLoggerMiddleware"/> class.</summary>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<Activity>();
        LogIncoming(turnContext.Activity, transcript);

        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            var responses = await nextSend();
            foreach (var activity in activities)
            {
                Log(transcript, Clone(activity));
            }

            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, nextUpdate) =>
        {
            var response = await nextUpdate();
            var update = Clone(activity);
            update.Type = ActivityTypes.MessageUpdate;
            Log(transcript, update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, nextDelete) =>
        {
            await nextDelete();
            var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            Log(transcript, deletion.ApplyConversationReference(reference, isIncoming: false));
        });

        await nextTurn(cancellationToken);

        while (transcript.TryDequeue(out var activity))
        {
            await _logger.LogActivityAsync(activity);
        }
    }

    private static void LogIncoming(Activity? activity, Queue<Activity> transcript)
    {
        // A turn of the bot's own making is nothing that anybody said.
        if (activity is null || (activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation))
        {
            return;
        }

        var incoming = Clone(activity);
        incoming.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(incoming.From.Role))
        {
            incoming.From.Role = RoleTypes.User;
        }

        Log(transcript, incoming);
    }

    private static void Log(Queue<Activity> transcript, Activity activity)
    {
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        transcript.Enqueue(activity);
    }

    private static Activity Clone(Activity activity)
    {
        var clone = BotJson.Clone(activity);
        if (string.IsNullOrEmpty(clone.Id))
        {
            clone.Id = $"g_{Guid.NewGuid()}";
        }

        return clone;
    }
}
