namespace Microsoft.Bot.Schema;

/// <summary>The id that a channel gave to what was sent.</summary>
public class ResourceResponse
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ResourceResponse(string? id = default)
    {
        Id = id;
    }

    /// <summary>By which the activity can be updated, deleted or replied to; null or empty from channels that cannot do any of that.</summary>
    public string? Id { get; set; }
}
