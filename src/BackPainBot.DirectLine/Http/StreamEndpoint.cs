using BackPainBot.DirectLine.Limits;
using BackPainBot.DirectLine.Sockets;
using BackPainBot.DirectLine.Tokens;
using BackPainBot.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Http;

/// <summary>The WebSocket over which a conversation's activities come.</summary>
internal sealed class StreamEndpoint(
    IActivityLog log,
    TokenService tokens,
    CallPipeline pipeline,
    SocketHub hub,
    StreamLimiter addresses,
    IOptions<DirectLineOptions> options,
    DirectLineMetrics metrics,
    TimeProvider clock,
    ILogger<StreamSocket> logger)
{
    private readonly TimeSpan _sendLimit = TimeSpan.FromSeconds(options.Value.SendSeconds);

    public async Task OpenAsync(HttpContext context)
    {
        var (id, watermark) = await CheckAsync(context);
        using var place = addresses.Take(context.Connection.RemoteIpAddress);

        // Not compressed: a client that compresses its empty frames would make the server keep a window for each that is idle.
        var socket = new StreamSocket(id, watermark, await context.WebSockets.AcceptWebSocketAsync(), _sendLimit, metrics, clock, logger);
        hub.Add(socket);
        metrics.SocketOpened();
        try
        {
            await socket.ReceiveAsync();
        }
        finally
        {
            metrics.SocketClosed();
            hub.Remove(socket);
        }
    }

    /// <summary>The conversation and the watermark of a request that may open a stream.</summary>
    private async Task<(string Conversation, long Watermark)> CheckAsync(HttpContext context)
    {
        var caller = await CallerOfAsync(context.Request);
        pipeline.CheckOrigin(context.Request, caller.TrustedOrigins);
        var id = new Call(context, caller).ConversationId;
        var watermark = Watermark.Of(context.Request);
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw RefusedException.BadArgument("This is a WebSocket. Open it with an upgrade, or read the activities without one.");
        }

        if (await log.FindAsync(id, context.RequestAborted) is null)
        {
            throw RefusedException.NotFound();
        }

        if (hub.IsClosed || hub.Count >= options.Value.MaxSockets)
        {
            throw new RefusedException(StatusCodes.Status503ServiceUnavailable, ErrorCodes.ServiceError, "No more streams can be opened now. Try again in a moment.") { RetryAfter = 10 };
        }

        return (id, watermark);
    }

    private async ValueTask<Caller> CallerOfAsync(HttpRequest request)
    {
        var reading = await tokens.ReadForStreamAsync(request.Query["t"].ToString());
        return reading switch
        {
            { Caller: null } => throw new RefusedException(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "The stream's URL is not one of this service's. Get the conversation for another."),
            { IsExpired: true } => throw new RefusedException(StatusCodes.Status403Forbidden, ErrorCodes.TokenExpired, "The stream's URL has expired. Get the conversation for another."),
            _ => reading.Caller,
        };
    }
}
