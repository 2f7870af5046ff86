using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations, without their HTTP messages.</summary>
public static class ConversationsExtensions
{
    /// <summary>Lists the conversations the bot takes part in, a page at a time.</summary>
    public static async Task<ConversationsResult?> GetConversationsAsync(this IConversations operations, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Starts a conversation.</summary>
    public static async Task<ConversationResourceResponse?> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        using var result = await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Appends an activity to the end of its conversation.</summary>
    public static Task<ResourceResponse?> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return operations.SendToConversationAsync(ConversationOf(activity), activity, cancellationToken);
    }

    /// <summary>Appends an activity to the end of a conversation.</summary>
    public static async Task<ResourceResponse?> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var result = await operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Uploads past activities to a conversation.</summary>
    public static async Task<ResourceResponse?> SendConversationHistoryAsync(this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default)
    {
        using var result = await operations.SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Replaces the activity that was sent under the id of the given one.</summary>
    public static Task<ResourceResponse?> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return operations.UpdateActivityAsync(ConversationOf(activity), activity.Id ?? throw Missing("Id", nameof(activity)), activity, cancellationToken);
    }

    /// <summary>Replaces an activity that was sent before.</summary>
    public static async Task<ResourceResponse?> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var result = await operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Sends an activity as a reply to the one it names in <c>ReplyToId</c>.</summary>
    public static Task<ResourceResponse?> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return operations.ReplyToActivityAsync(ConversationOf(activity), activity.ReplyToId ?? throw Missing("ReplyToId", nameof(activity)), activity, cancellationToken);
    }

    /// <summary>Sends an activity as a reply to another.</summary>
    public static async Task<ResourceResponse?> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var result = await operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Deletes an activity that was sent before.</summary>
    public static async Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        (await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken)).Dispose();

    /// <summary>Lists the members of a conversation.</summary>
    public static async Task<IList<ChannelAccount>?> GetConversationMembersAsync(this IConversations operations, string conversationId, CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Reads a member of a conversation.</summary>
    public static async Task<ChannelAccount?> GetConversationMemberAsync(this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        using var result = await operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Lists the members of a conversation, a page at a time.</summary>
    public static async Task<PagedMembersResult?> GetConversationPagedMembersAsync(
        this IConversations operations, string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Removes a member from a conversation.</summary>
    public static async Task DeleteConversationMemberAsync(this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default) =>
        (await operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken)).Dispose();

    /// <summary>Lists the members that an activity concerns.</summary>
    public static async Task<IList<ChannelAccount>?> GetActivityMembersAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken);
        return result.Body;
    }

    private static string ConversationOf(Activity activity) => activity.Conversation?.Id ?? throw Missing("Conversation.Id", nameof(activity));

    private static ArgumentException Missing(string member, string parameter) => new($"The activity has no {member}.", parameter);
}
