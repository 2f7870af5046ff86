namespace Microsoft.Bot.Builder;

/// <summary>State of a user on a channel: <c>{channelId}/users/{userId}</c>.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKey.ChannelId(turnContext)}/users/{StorageKey.UserId(turnContext)}";
}
