namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app in a message payload.</summary>
public class MessageActionsPayloadApp
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public MessageActionsPayloadApp()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public MessageActionsPayloadApp(string? applicationIdentityType = default, string? id = default, string? displayName = default)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>"aadApplication", "bot", "tenantBot", "office365Connector" or "webhook".</summary>
    public string? ApplicationIdentityType { get; set; }

    /// <summary>The app id.</summary>
    public string? Id { get; set; }

    /// <summary>The app's name as the chat shows it.</summary>
    public string? DisplayName { get; set; }
}
