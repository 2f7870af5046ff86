namespace Microsoft.Bot.Builder;

/// <summary>The parts of an activity that keys of state are made of.</summary>
internal static class StorageKey
{
    public static string ChannelId(ITurnContext turnContext) => Required(turnContext.Activity.ChannelId, "ChannelId");

    public static string ConversationId(ITurnContext turnContext) => Required(turnContext.Activity.Conversation?.Id, "Conversation.Id");

    public static string UserId(ITurnContext turnContext) => Required(turnContext.Activity.From?.Id, "From.Id");

    private static string Required(string? value, string member) =>
        value ?? throw new InvalidOperationException($"invalid activity-missing {member}: the state's storage key is made of it.");
}
