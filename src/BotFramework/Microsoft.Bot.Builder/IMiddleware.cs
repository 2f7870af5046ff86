namespace Microsoft.Bot.Builder;

/// <summary>A piece of an adapter's pipeline, called for every turn.</summary>
public interface IMiddleware
{
    /// <summary>Handles the turn; calling <paramref name="next"/> hands it on, not calling it ends the pipeline here.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
