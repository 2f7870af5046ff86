namespace Microsoft.Bot.Schema;

/// <summary>Whether a user has a token for a connection.</summary>
public class TokenStatus
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TokenStatus()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TokenStatus(
        string? channelId = default,
        string? connectionName = default,
        bool? hasToken = default,
        string? serviceProviderDisplayName = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>The channel on which the user is known.</summary>
    public string? ChannelId { get; set; }

    /// <summary>The OAuth connection that this is about.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>Whether the service keeps a token of the user's; it may have to be renewed before use.</summary>
    public bool? HasToken { get; set; }

    /// <summary>The connection's provider, such as "Azure Active Directory v2", for people to read.</summary>
    public string? ServiceProviderDisplayName { get; set; }
}
