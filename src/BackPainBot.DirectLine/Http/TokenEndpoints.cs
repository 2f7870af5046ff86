using System.Net;
using BackPainBot.DirectLine.Limits;
using BackPainBot.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace BackPainBot.DirectLine.Http;

/// <summary>Where tokens come from.</summary>
internal sealed class TokenEndpoints(TokenService tokens, Authenticator authenticator, Secrets secrets, CallPipeline pipeline, TokenLimiter limiter, DirectLineMetrics metrics)
{
    private const int OriginLimit = 16;

    /// <summary><c>tokens/generate</c>: a token for a new conversation, for a site's own server.</summary>
    public async Task GenerateAsync(HttpContext context)
    {
        if (secrets.IsEmpty)
        {
            throw new RefusedException(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "No secret is configured, so no server gets tokens. Set DirectLine:Secrets.");
        }

        await pipeline.ForServers(GenerateAsync)(context);
    }

    /// <summary><c>tokens/refresh</c>: another token for the same conversation and user.</summary>
    public Task RefreshAsync(Call call) => AnswerAsync(call.Context, call.Caller, userId: null);

    /// <summary><c>/api/token</c>: a token for the service's own page; for the conversation whose valid token it has, or for a new one.</summary>
    public async Task PageAsync(HttpContext context)
    {
        pipeline.CheckOrigin(context.Request);
        var caller = await authenticator.UserOfAsync(context.Request) ?? NewCaller(context.Connection.RemoteIpAddress);
        await AnswerAsync(context, caller, caller.UserId);
    }

    private Caller NewCaller(IPAddress? address)
    {
        if (!limiter.TryTake(address, out var wait))
        {
            throw new RefusedException(StatusCodes.Status429TooManyRequests, ErrorCodes.TooManyRequests, "Too many conversations were asked for from this address. Try again in a moment.")
            {
                RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)),
            };
        }

        return new Caller(Ids.NewConversation(), Ids.NewUser(), Channels.WebChat, null);
    }

    private async Task GenerateAsync(Call call)
    {
        var body = await RequestBody.ReadStartAsync(call.Request);
        var caller = new Caller(Ids.NewConversation(), UserId(body), Channels.DirectLine, TrustedOrigins(body));
        await AnswerAsync(call.Context, caller, userId: null);
    }

    private Task AnswerAsync(HttpContext context, Caller caller, string? userId)
    {
        metrics.TokenSigned();
        var answer = new ConversationAnswer(caller.ConversationId!, tokens.Create(caller), (int)tokens.Lifetime.TotalSeconds, UserId: userId);
        return new Call(context, caller).AnswerAsync(StatusCodes.Status200OK, answer, DirectLineJson.Default.ConversationAnswer);
    }

    private static string UserId(StartBody body)
    {
        if (body.User?.Id is not { Length: > 0 } id)
        {
            return Ids.NewUser();
        }

        if (!id.StartsWith(Ids.UserPrefix, StringComparison.Ordinal))
        {
            throw RefusedException.BadArgument($"user.id must begin with '{Ids.UserPrefix}'.");
        }

        return id.Length <= Ids.LongestFromOutside ? id : throw RefusedException.BadArgument($"user.id is longer than {Ids.LongestFromOutside} characters.");
    }

    private static string? TrustedOrigins(StartBody body)
    {
        if (body.TrustedOrigins is not { Count: > 0 } trusted)
        {
            return null;
        }

        if (trusted.Count > OriginLimit)
        {
            throw RefusedException.BadArgument($"There are more than {OriginLimit} trustedOrigins.");
        }

        return string.Join(' ', trusted.Select(origin => Origins.Normalize(origin) ?? throw RefusedException.BadArgument("trustedOrigins must be origins, such as https://clinic.example.")));
    }
}
