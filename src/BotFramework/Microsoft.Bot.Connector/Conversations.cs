using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <inheritdoc cref="IConversations"/>
public class Conversations : IConversations
{
    /// <param name="client">What sends the requests.</param>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>What sends the requests.</summary>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string? continuationToken = null, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<ConversationsResult>(HttpMethod.Get, ServicePath.ConversationsAfter(continuationToken), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<ConversationParameters, ConversationResourceResponse>(HttpMethod.Post, ServicePath.Conversations, parameters, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<Activity, ResourceResponse>(HttpMethod.Post, ServicePath.Activities(conversationId), activity, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<Transcript, ResourceResponse>(HttpMethod.Post, ServicePath.History(conversationId), transcript, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<Activity, ResourceResponse>(HttpMethod.Put, ServicePath.Activity(conversationId, activityId), activity, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<Activity, ResourceResponse>(HttpMethod.Post, ServicePath.Activity(conversationId, activityId), activity, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync(HttpMethod.Delete, ServicePath.Activity(conversationId, activityId), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<IList<ChannelAccount>>(HttpMethod.Get, ServicePath.Members(conversationId), customHeaders, cancellationToken);

    /// <summary>Reads a member of a conversation.</summary>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<ChannelAccount>(HttpMethod.Get, ServicePath.Member(conversationId, userId), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<PagedMembersResult>(HttpMethod.Get, ServicePath.PagedMembers(conversationId, pageSize, continuationToken), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync(HttpMethod.Delete, ServicePath.Member(conversationId, memberId), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<IList<ChannelAccount>>(HttpMethod.Get, ServicePath.ActivityMembers(conversationId, activityId), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<AttachmentData, ResourceResponse>(HttpMethod.Post, ServicePath.Uploads(conversationId), attachmentUpload, customHeaders, cancellationToken);
}
