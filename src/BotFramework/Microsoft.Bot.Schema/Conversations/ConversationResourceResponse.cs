namespace Microsoft.Bot.Schema;

/// <summary>A conversation that has just been created.</summary>
public class ConversationResourceResponse
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ConversationResourceResponse(string? activityId = default, string? serviceUrl = default, string? id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>Of the first message, where one came with the creation; null otherwise.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Where activities for this conversation go; null where that is where it was created.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The new conversation's id on the channel.</summary>
    public string? Id { get; set; }
}
