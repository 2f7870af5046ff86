using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <inheritdoc cref="IAttachments"/>
public class Attachments : IAttachments
{
    /// <param name="client">What sends the requests.</param>
    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>What sends the requests.</summary>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.CallAsync<AttachmentInfo>(HttpMethod.Get, ServicePath.Attachment(attachmentId), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        var exchange = await Client.CallAsync(HttpMethod.Get, ServicePath.AttachmentView(attachmentId, viewId), customHeaders, cancellationToken);
        return new HttpOperationResponse<Stream>
        {
            Request = exchange.Request,
            Response = exchange.Response,
            Body = await exchange.Response!.Content.ReadAsStreamAsync(cancellationToken),
        };
    }
}
