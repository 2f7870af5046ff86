namespace Microsoft.Bot.Builder;

/// <summary>Several states, read and saved together.</summary>
public class BotStateSet
{
    /// <summary>Initializes a new instance of the <see cref="BotStateSet"/> class.</summary>
    public BotStateSet(params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botStates);
        BotStates.AddRange(botStates);
    }

    /// <summary>Gets or sets the states.</summary>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads every state.</summary>
    public async Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        // One after the other: each enters what it read into the turn state, which is no place for two threads.
        foreach (var state in BotStates)
        {
            await state.LoadAsync(turnContext, force, cancellationToken);
        }
    }

    /// <summary>Saves every state.</summary>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
