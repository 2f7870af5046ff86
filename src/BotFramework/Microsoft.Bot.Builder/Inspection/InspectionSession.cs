using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sends traces to the conversation of an inspector.</summary>
internal sealed class InspectionSession : IDisposable
{
    private readonly ConversationReference _inspector;
    private readonly ConnectorClient _connector;

    public InspectionSession(ConversationReference inspector, MicrosoftAppCredentials credentials, HttpClient httpClient)
    {
        _inspector = inspector;
        _connector = new ConnectorClient(new Uri(inspector.ServiceUrl!), credentials, httpClient, disposeHttpClient: false);
    }

    public Task SendAsync(Activity trace, CancellationToken cancellationToken)
    {
        trace.ApplyConversationReference(_inspector);
        return _connector.Conversations.SendToConversationAsync(trace.Conversation!.Id!, trace, cancellationToken);
    }

    public void Dispose() => _connector.Dispose();
}
