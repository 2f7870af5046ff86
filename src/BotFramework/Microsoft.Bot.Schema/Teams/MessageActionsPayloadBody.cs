namespace Microsoft.Bot.Schema.Teams;

/// <summary>The text of a message payload.</summary>
public class MessageActionsPayloadBody
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessageActionsPayloadBody()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessageActionsPayloadBody(string? contentType = default, string? content = default)
    {
        ContentType = contentType;
        Content = content;
    }

    /// <summary>"html" or "text".</summary>
    public string? ContentType { get; set; }

    /// <summary>As the content type says; in HTML, mentions are <c>at</c> elements with the id of a mention.</summary>
    public string? Content { get; set; }
}
