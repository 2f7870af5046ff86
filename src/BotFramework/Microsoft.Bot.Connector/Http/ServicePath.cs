namespace Microsoft.Bot.Connector.Http;

/// <summary>Paths of the Bot Connector's REST interface, relative to the service URL.</summary>
internal static class ServicePath
{
    public const string Conversations = "v3/conversations";

    public static string Activities(string conversationId) => $"{Conversation(conversationId)}/activities";

    public static string Activity(string conversationId, string activityId) => $"{Activities(conversationId)}/{Segment(activityId)}";

    public static string History(string conversationId) => $"{Activities(conversationId)}/history";

    public static string Uploads(string conversationId) => $"{Conversation(conversationId)}/attachments";

    public static string Attachment(string attachmentId) => $"v3/attachments/{Segment(attachmentId)}";

    public static string AttachmentView(string attachmentId, string viewId) => $"{Attachment(attachmentId)}/views/{Segment(viewId)}";

    public static string ActivityMembers(string conversationId, string activityId) => $"{Activity(conversationId, activityId)}/members";

    public static string Members(string conversationId) => $"{Conversation(conversationId)}/members";

    public static string Member(string conversationId, string memberId) => $"{Members(conversationId)}/{Segment(memberId)}";

    public static string PagedMembers(string conversationId, int? pageSize, string? continuationToken)
    {
        var path = $"{Conversation(conversationId)}/pagedmembers";
        return (pageSize, continuationToken) switch
        {
            (null, null) => path,
            (null, _) => $"{path}?continuationToken={Uri.EscapeDataString(continuationToken)}",
            (_, null) => $"{path}?pageSize={pageSize}",
            _ => $"{path}?pageSize={pageSize}&continuationToken={Uri.EscapeDataString(continuationToken)}",
        };
    }

    public static string ConversationsAfter(string? continuationToken) =>
        continuationToken is null ? Conversations : $"{Conversations}?continuationToken={Uri.EscapeDataString(continuationToken)}";

    /// <summary>Joins a service URL, with or without its trailing slash, and a path.</summary>
    public static Uri Under(Uri serviceUrl, string path)
    {
        var root = serviceUrl.AbsoluteUri;
        return new Uri(root[^1] == '/' ? root + path : $"{root}/{path}");
    }

    private static string Conversation(string conversationId) => $"{Conversations}/{Segment(conversationId)}";

    /// <summary>Dots are the one thing that escaping leaves as it is: as a whole segment they would lead to another path.</summary>
    private static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return id is "." or ".." ? throw new ArgumentException($"'{id}' cannot be an id.", nameof(id)) : Uri.EscapeDataString(id);
    }
}
