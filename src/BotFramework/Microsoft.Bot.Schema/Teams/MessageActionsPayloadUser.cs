namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user in a message payload.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessageActionsPayloadUser()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessageActionsPayloadUser(string? userIdentityType = default, string? id = default, string? displayName = default)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>"aadUser", "onPremiseAadUser", "anonymousGuest" or "federatedUser".</summary>
    public string? UserIdentityType { get; set; }

    /// <summary>The object id in Microsoft Entra ID, for who has one.</summary>
    public string? Id { get; set; }

    /// <summary>The person's name as the chat shows it.</summary>
    public string? DisplayName { get; set; }
}
