namespace Microsoft.Bot.Builder;

/// <summary>The sessions of inspection; one document for the bot.</summary>
public class InspectionState(IStorage storage) : BotState(storage, nameof(InspectionState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) => nameof(InspectionState);
}
