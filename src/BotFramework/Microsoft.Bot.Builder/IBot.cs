namespace Microsoft.Bot.Builder;

/// <summary>A bot: what handles one incoming activity, a turn.</summary>
public interface IBot
{
    /// <summary>Handles the activity of <paramref name="turnContext"/>; the turn is over when the task is done.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
