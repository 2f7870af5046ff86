using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>Something that a turn wants done on its channel once it has committed.</summary>
internal sealed record StagedCall(StagedCallKind Kind, Activity Activity)
{
    /// <summary>Whether a second delivery must repeat it.</summary>
    public bool IsReply => Kind != StagedCallKind.Nothing && Activity.Type != ActivityTypes.Trace;

    /// <summary>Does it on the real turn.</summary>
    public async Task RunAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        switch (Kind)
        {
            case StagedCallKind.Send:
                Activity.Id = null;
                await context.SendActivityAsync(Activity, cancellationToken);
                break;

            case StagedCallKind.Update:
                await context.UpdateActivityAsync(Activity, cancellationToken);
                break;

            case StagedCallKind.Delete:
                await context.DeleteActivityAsync(Activity.Id!, cancellationToken);
                break;
        }
    }

    /// <summary>The form in which the ledger keeps it.</summary>
    public StoredCall Store() =>
        Activity.Type == ActivityTypesEx.InvokeResponse && Activity.Value is InvokeResponse response
            ? new StoredCall { Kind = Kind, InvokeStatus = response.Status, Json = InvokeBody.Write(response.Body) }
            : new StoredCall { Kind = Kind, Json = System.Text.Encoding.UTF8.GetString(BotFrameworkJson.Serialize(Activity)) };
}
