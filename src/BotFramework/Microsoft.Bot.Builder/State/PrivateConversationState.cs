namespace Microsoft.Bot.Builder;

/// <summary>State of a user within a conversation: <c>{channelId}/conversations/{conversationId}/users/{userId}</c>.</summary>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKey.ChannelId(turnContext)}/conversations/{StorageKey.ConversationId(turnContext)}/users/{StorageKey.UserId(turnContext)}";
}
