using BackPainBot.Feedback;
using Microsoft.Bot.Builder;

namespace BackPainBot.Inspection;

/// <summary>Notes what goes in and out of the bot on the shelf of transcripts, and takes it from there when a conversation is forgotten.</summary>
internal sealed class TranscriptMiddleware(TranscriptShelf shelf) : IMiddleware
{
    private readonly TranscriptLoggerMiddleware _logger = new(shelf);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await _logger.OnTurnAsync(turnContext, next, cancellationToken);
        if (FeedbackTurn.Of(turnContext).Forget)
        {
            shelf.Remove(turnContext.Activity.ChannelId, turnContext.Activity.Conversation?.Id);
        }
    }
}
