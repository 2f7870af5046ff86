using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Who inspects what: sessions opened by an inspector under a session id, and attached to a conversation under its id.</summary>
internal sealed class InspectionSessionsByStatus
{
    public IDictionary<string, ConversationReference> OpenedSessions { get; init; } = new Dictionary<string, ConversationReference>(StringComparer.Ordinal);

    public IDictionary<string, ConversationReference> AttachedSessions { get; init; } = new Dictionary<string, ConversationReference>(StringComparer.Ordinal);

    /// <summary>Opens a session for an inspector; returns its id.</summary>
    public string Open(ConversationReference inspector)
    {
        var sessionId = Guid.NewGuid().ToString();
        OpenedSessions[sessionId] = inspector;
        return sessionId;
    }

    /// <summary>Attaches an open session to a conversation; false where no such session is open.</summary>
    public bool Attach(string conversationId, string sessionId)
    {
        if (!OpenedSessions.Remove(sessionId, out var inspector))
        {
            return false;
        }

        AttachedSessions[conversationId] = inspector;
        return true;
    }
}
