using System.Text.Json;
using BackPainBot.DirectLine.Sockets;
using BackPainBot.DirectLine.Turns;
using BackPainBot.Storage;
using BotFramework.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Http;

/// <summary>Activities: sent by clients, and read by those that have no stream.</summary>
internal sealed class ActivityEndpoints(
    IActivityLog log, InboundActivities inbound, TurnRunner runner, SocketHub hub, DirectLineMetrics metrics, IOptions<DirectLineOptions> options)
{
    private const int PageLimit = 250;

    /// <summary>What only a channel may say, and what travels only inside the bot.</summary>
    private static readonly HashSet<string> NotFromClients = new(StringComparer.OrdinalIgnoreCase)
    {
        ActivityTypes.ConversationUpdate,
        ActivityTypes.InstallationUpdate,
        ActivityTypes.ContactRelationUpdate,
        ActivityTypes.Trace,
        ActivityTypesEx.InvokeResponse,
        ActivityTypesEx.Delay,
    };

    /// <summary>Stores an activity for the bot and answers at once; replies come by the stream, behind the activity itself.</summary>
    public async Task PostAsync(Call call)
    {
        var id = call.ConversationId;
        var body = await RequestBody.ReadAsync(call.Request, options.Value.MaxActivityBytes);
        var activity = Read(body.Span);
        var conversation = await log.FindAsync(id, call.Context.RequestAborted) ?? throw RefusedException.NotFound();
        inbound.Prepare(activity, conversation, call.Caller.UserId);
        if (activity.Type == ActivityTypes.Typing)
        {
            activity.Id = Ids.OfPassing(id);
            hub.Pass(id, BotFrameworkJson.Serialize(activity));
            await call.AnswerAsync(StatusCodes.Status200OK, new IdAnswer(activity.Id), DirectLineJson.Default.IdAnswer);
            return;
        }

        var accepted = await inbound.AcceptAsync(activity, call.Context.RequestAborted);
        switch (accepted.Outcome)
        {
            case AcceptOutcome.Unknown:
                throw RefusedException.NotFound();
            case AcceptOutcome.Full:
                throw new RefusedException(StatusCodes.Status429TooManyRequests, ErrorCodes.TooManyRequests, "Too many messages wait for an answer. Send this one again in a moment.") { RetryAfter = 5 };
            case AcceptOutcome.Stored:
                metrics.Received();
                runner.Wake(id);
                break;
        }

        await call.AnswerAsync(StatusCodes.Status200OK, new IdAnswer(Ids.OfActivity(id, accepted.Number)), DirectLineJson.Default.IdAnswer);
    }

    /// <summary>What was said after a watermark.</summary>
    public async Task GetAsync(Call call)
    {
        var id = call.ConversationId;
        var watermark = Watermark.Of(call.Request);
        var activities = await log.ReadAsync(id, watermark, PageLimit, call.Context.RequestAborted);
        if (activities.Count == 0 && await log.FindAsync(id, call.Context.RequestAborted) is null)
        {
            throw RefusedException.NotFound();
        }

        var last = activities.Count > 0 ? activities[^1].Number : watermark;
        await Call.WriteAsync(call.Context.Response, StatusCodes.Status200OK, ActivitySet.Write(id, activities, last));
    }

    /// <summary>Files are not taken.</summary>
    public static Task UploadAsync(Call call) =>
        throw new RefusedException(StatusCodes.Status400BadRequest, ErrorCodes.NotSupported, $"Files are not taken in conversation {call.ConversationId}. Send text.");

    private static Activity Read(ReadOnlySpan<byte> body)
    {
        Activity activity;
        try
        {
            activity = BotFrameworkJson.ReadActivity(body);
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $" (line {line + 1}, byte {exception.BytePositionInLine + 1})" : string.Empty;
            throw RefusedException.MalformedData($"The body is not an activity in JSON{place}. Send one as the Bot Framework Activity specification describes it, in UTF-8, not nested deeper than 64.");
        }

        if (string.IsNullOrWhiteSpace(activity.Type))
        {
            throw RefusedException.MissingProperty("The activity has no type. A message has the type 'message'.");
        }

        return NotFromClients.Contains(activity.Type)
            ? throw RefusedException.BadArgument("Clients do not send activities of this type.")
            : activity;
    }
}
