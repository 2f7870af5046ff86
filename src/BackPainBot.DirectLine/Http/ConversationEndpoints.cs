using BackPainBot.DirectLine.Sockets;
using BackPainBot.DirectLine.Tokens;
using BackPainBot.DirectLine.Turns;
using BackPainBot.Storage;
using Microsoft.AspNetCore.Http;

namespace BackPainBot.DirectLine.Http;

/// <summary>Conversations: start, come back, forget.</summary>
internal sealed class ConversationEndpoints(
    IActivityLog log, TokenService tokens, InboundActivities inbound, TurnRunner runner, SocketHub hub, DirectLineAdapter adapter, PublicAddress address, DirectLineMetrics metrics)
{
    /// <summary>Starts the conversation of the caller's token, or comes back to it; with a secret starts a new one. The bot hears of it once.</summary>
    public async Task StartAsync(Call call)
    {
        var body = await RequestBody.ReadStartAsync(call.Request);
        var caller = call.Caller.IsServer ? call.Caller with { ConversationId = Ids.NewConversation(), UserId = UserId(body) } : call.Caller;
        var conversation = new LoggedConversation(caller.ConversationId!, caller.UserId!, caller.ChannelId, Locales.Known(body.Locale));
        var isNew = await log.CreateAsync(conversation, call.Context.RequestAborted);
        if (!isNew && await log.FindAsync(conversation.Id, call.Context.RequestAborted) is { } known)
        {
            conversation = known;
        }

        // Again for a known one: it may have been created by a process that ended before it could say so.
        var joined = await inbound.JoinAsync(conversation, body.User?.Name, call.Context.RequestAborted);
        if (joined.Outcome == AcceptOutcome.Stored)
        {
            runner.Wake(conversation.Id);
        }

        await AnswerAsync(call, caller, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, 0);
    }

    /// <summary>Comes back to a conversation, from a watermark on.</summary>
    public async Task ResumeAsync(Call call)
    {
        var id = call.ConversationId;
        var watermark = Watermark.Of(call.Request);
        var conversation = await log.FindAsync(id, call.Context.RequestAborted) ?? throw RefusedException.NotFound();
        var caller = call.Caller.IsServer ? new Caller(id, conversation.UserId, conversation.ChannelId, null) : call.Caller;
        await AnswerAsync(call, caller, StatusCodes.Status200OK, watermark);
    }

    /// <summary>Forgets a conversation and what the bot remembers of it.</summary>
    public async Task DeleteAsync(Call call)
    {
        var id = call.ConversationId;
        var conversation = await log.FindAsync(id, call.Context.RequestAborted) ?? throw RefusedException.NotFound();
        await log.DeleteAsync(id, CancellationToken.None);
        hub.End(id);
        await runner.CancelAsync(id);
        await adapter.OnForget(conversation, CancellationToken.None);
        call.Context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    /// <summary>An id for signing in; the service itself keeps nothing under it.</summary>
    public static Task SessionAsync(Call call)
    {
        if (call.Request.Headers.Origin.Count == 1)
        {
            call.Context.Response.Headers.AccessControlAllowCredentials = "true";
        }

        return call.AnswerAsync(StatusCodes.Status200OK, new SessionAnswer(Ids.Random()), DirectLineJson.Default.SessionAnswer);
    }

    private Task AnswerAsync(Call call, Caller caller, int status, long watermark)
    {
        metrics.TokenSigned();
        var streamUrl = address.StreamUrl(call.Request, caller.ConversationId!, watermark, tokens.CreateForStream(caller));
        var answer = new ConversationAnswer(caller.ConversationId!, tokens.Create(caller), (int)tokens.Lifetime.TotalSeconds, streamUrl);
        return call.AnswerAsync(status, answer, DirectLineJson.Default.ConversationAnswer);
    }

    private static string UserId(StartBody body) => body.User?.Id switch
    {
        null or "" => Ids.NewUser(),
        { Length: <= Ids.LongestFromOutside } id => id,
        _ => throw RefusedException.BadArgument($"user.id is longer than {Ids.LongestFromOutside} characters."),
    };
}
