using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>A channel's Bot Connector service, at one service URL.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service URL, with or without a trailing slash.</summary>
    Uri BaseUri { get; set; }

    /// <summary>What signs the requests.</summary>
    ServiceClientCredentials? Credentials { get; }

    /// <summary>The operations on attachments.</summary>
    IAttachments Attachments { get; }

    /// <summary>The operations on conversations.</summary>
    IConversations Conversations { get; }
}
