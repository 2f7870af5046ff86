using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Connects a bot to channels: runs the middleware pipeline for what comes in, and sends what goes out.</summary>
public abstract class BotAdapter
{
    /// <summary>Turn state key of the <see cref="ClaimsIdentity"/> the activity came with.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Turn state key of the OAuth scope for calls out of this turn.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Turn state key of the activity that holds an invoke's response.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    static BotAdapter() => BuilderTypes.Register();

    /// <summary>Initializes a new instance of the <see cref="BotAdapter"/> class.</summary>
    public BotAdapter()
    {
    }

    /// <summary>Gets or sets what handles exceptions of a turn; null lets them reach the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>Gets the middleware of this adapter.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a middleware at the end of the pipeline.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities; the response at an index belongs to the activity at that index.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces the sent activity that has the same id.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes the sent activity that the reference names.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a turn of the bot's own making in an existing conversation.</summary>
    public virtual async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Not offered by this adapter unless it is overridden.</summary>
    public virtual Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Not offered by this adapter unless it is overridden.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Not offered by this adapter unless it is overridden.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Not offered by this adapter unless it is overridden.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Not offered by this adapter unless it is overridden.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Not offered by this adapter unless it is overridden.</summary>
    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Not offered by this adapter unless it is overridden.</summary>
    public virtual Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>
    /// Runs the middleware and the bot on a turn, under the culture of the activity's locale.
    /// An exception goes to <see cref="OnTurnError"/> where that is set.
    /// </summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);

        if (turnContext.Activity is null)
        {
            if (callback is not null)
            {
                await callback(turnContext, cancellationToken);
            }

            return;
        }

        ApplyLocale(turnContext);

        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private static void ApplyLocale(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale;
        if (string.IsNullOrWhiteSpace(locale))
        {
            return;
        }

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            // A locale nobody knows leaves the culture as it is; the sender decides what is in there, and a made-up one would stay in memory.
            return;
        }

        if (turnContext is TurnContext context)
        {
            context.Locale = locale;
        }
    }
}
