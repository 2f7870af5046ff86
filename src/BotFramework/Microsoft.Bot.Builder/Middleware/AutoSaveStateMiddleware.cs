namespace Microsoft.Bot.Builder;

/// <summary>Saves what has changed of several states at the end of every turn.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    /// <summary>Initializes a new instance of the <see cref="AutoSaveStateMiddleware"/> class.</summary>
    public AutoSaveStateMiddleware(params BotState[] botStates)
        : this(new BotStateSet(botStates))
    {
    }

    /// <summary>Initializes a new instance of the <see cref="AutoSaveStateMiddleware"/> class.</summary>
    public AutoSaveStateMiddleware(BotStateSet botStateSet)
    {
        BotStateSet = botStateSet;
    }

    /// <summary>Gets or sets the states.</summary>
    public BotStateSet BotStateSet { get; set; }

    /// <summary>Adds a state.</summary>
    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate? next, CancellationToken cancellationToken = default)
    {
        if (next is not null)
        {
            await next(cancellationToken);
        }

        await BotStateSet.SaveAllChangesAsync(turnContext, force: false, cancellationToken);
    }
}
