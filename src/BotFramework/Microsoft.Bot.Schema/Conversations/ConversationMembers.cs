namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who is in it.</summary>
public class ConversationMembers
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ConversationMembers(string? id = default, IList<ChannelAccount>? members = default)
    {
        Id = id;
        Members = members;
    }

    /// <summary>The conversation's id on the channel.</summary>
    public string? Id { get; set; }

    /// <summary>Who is in it, bots included where the channel lists them.</summary>
    public IList<ChannelAccount>? Members { get; set; }
}
