namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation: <c>{channelId}/conversations/{conversationId}</c>.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKey.ChannelId(turnContext)}/conversations/{StorageKey.ConversationId(turnContext)}";
}
