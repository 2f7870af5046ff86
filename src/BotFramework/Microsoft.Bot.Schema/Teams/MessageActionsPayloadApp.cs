namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app in a message payload.</summary>
public class MessageActionsPayloadApp
{
    public MessageActionsPayloadApp()
    {
    }

    public MessageActionsPayloadApp(string? applicationIdentityType = default, string? id = default, string? displayName = default)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    public string? ApplicationIdentityType { get; set; }

    public string? Id { get; set; }

    public string? DisplayName { get; set; }
}
