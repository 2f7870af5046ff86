namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ChannelInfo(string? id = default, string? name = default)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Of the form <c>19:…@thread.tacv2</c>; that of the General channel is the team's.</summary>
    public string? Id { get; set; }

    /// <summary>What the channel is called; null for General, whose name each client translates.</summary>
    public string? Name { get; set; }

    /// <summary>"standard", "private" or "shared".</summary>
    public string? Type { get; set; }
}
