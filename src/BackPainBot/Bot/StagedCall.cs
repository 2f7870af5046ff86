using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BackPainBot.Bot;

/// <summary>Something that a turn wants done on its channel once it has committed.</summary>
internal sealed record StagedCall(StagedCallKind Kind, Activity Activity)
{
    /// <summary>Whether a second delivery must repeat it.</summary>
    public bool IsReply => Activity.Type != ActivityTypes.Trace;

    /// <summary>An invoke's response that says no more than that it was dealt with.</summary>
    public static StagedCall Acknowledgement() =>
        new(StagedCallKind.Send, new Activity(type: ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = StatusCodes.Status200OK } });

    /// <summary>Whether it travels in the response to the request, where all that is said does (expectReplies) or an invoke's response alone.</summary>
    public bool IsResponse(bool allSaid) => Kind == StagedCallKind.Send && (allSaid || Activity.Type == ActivityTypesEx.InvokeResponse);

    /// <summary>Does it on the real turn.</summary>
    public Task RunAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        switch (Kind)
        {
            case StagedCallKind.Send:
                Activity.Id = null;
                return context.SendActivityAsync(Activity, cancellationToken);

            case StagedCallKind.Update:
                return UpdateAsync(context, cancellationToken);

            case StagedCallKind.Delete:
                return context.DeleteActivityAsync(Activity.Id!, cancellationToken);

            default:
                throw new InvalidOperationException($"A call of kind {Kind} is never run.");
        }
    }

    /// <summary>Changes a message; where the channel cannot, or no longer has it, says the same anew.</summary>
    private async Task UpdateAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.UpdateActivityAsync(Activity, cancellationToken);
        }
        catch (Exception exception) when (exception is RestException or HttpRequestException)
        {
            Activity.Id = null;
            await context.SendActivityAsync(Activity, cancellationToken);
        }
    }

    /// <summary>The form in which a channel's log takes it: an id names the activity whose place it takes, a messageDelete takes that away.</summary>
    public Activity ToActivity()
    {
        if (Kind == StagedCallKind.Delete)
        {
            Activity.Type = ActivityTypes.MessageDelete;
        }
        else if (Kind == StagedCallKind.Send)
        {
            Activity.Id = null;
        }

        return Activity;
    }

    /// <summary>The form in which it is stored.</summary>
    public StoredCall Store() =>
        Activity.Type == ActivityTypesEx.InvokeResponse && Activity.Value is InvokeResponse response
            ? new StoredCall { Kind = Kind, InvokeStatus = response.Status, Json = InvokeBody.Write(response.Body) }
            : new StoredCall { Kind = Kind, Json = System.Text.Encoding.UTF8.GetString(BotFrameworkJson.Serialize(Activity)) };
}
