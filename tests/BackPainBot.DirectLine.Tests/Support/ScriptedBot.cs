using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.DirectLine.Tests.Support;

/// <summary>Echoes messages, greets who joins, and does whatever else a test has it do.</summary>
public sealed class ScriptedBot : IBot
{
    /// <summary>Everything that it was given, in order.</summary>
    public ConcurrentQueue<Activity> Seen { get; } = [];

    /// <summary>What it does on messages.</summary>
    public BotCallbackHandler OnMessage { get; set; } =
        (context, cancellationToken) => context.SendActivityAsync(MessageFactory.Text($"you said {context.Activity.Text}"), cancellationToken);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Seen.Enqueue(turnContext.Activity);
        if (turnContext.Activity.Type == ActivityTypes.ConversationUpdate)
        {
            await turnContext.SendActivityAsync(MessageFactory.Text("hello"), cancellationToken);
        }
        else if (turnContext.Activity.Type == ActivityTypes.Message)
        {
            await OnMessage(turnContext, cancellationToken);
        }
    }
}
