using BackPainBot.Search;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>Lets what knows nothing of a conversation and changes nothing past its transactions: a search, asked at every key that is pressed, would write the conversation each time.</summary>
/// <param name="turns">Runs everything else.</param>
/// <param name="bot">The bot.</param>
internal sealed class StatelessInvokes(IBot turns, IBot bot) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.Activity is { Type: ActivityTypes.Invoke, Name: { } name } && name.StartsWith(ArticleInvokes.Prefix, StringComparison.Ordinal)
            ? bot.OnTurnAsync(turnContext, cancellationToken)
            : turns.OnTurnAsync(turnContext, cancellationToken);
}
