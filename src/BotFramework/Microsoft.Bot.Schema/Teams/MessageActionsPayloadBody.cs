namespace Microsoft.Bot.Schema.Teams;

/// <summary>The text of a message payload.</summary>
public class MessageActionsPayloadBody
{
    public MessageActionsPayloadBody()
    {
    }

    public MessageActionsPayloadBody(string? contentType = default, string? content = default)
    {
        ContentType = contentType;
        Content = content;
    }

    /// <summary>"html" or "text".</summary>
    public string? ContentType { get; set; }

    public string? Content { get; set; }
}
