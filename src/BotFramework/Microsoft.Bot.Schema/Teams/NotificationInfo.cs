namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether and how the user is notified.</summary>
public class NotificationInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    /// <summary>Whether the message goes into the activity feed as well; no when null.</summary>
    public bool? Alert { get; set; }

    /// <summary>Whether a bubble shows up in the meeting; no when null.</summary>
    public bool? AlertInMeeting { get; set; }

    /// <summary>The page of that bubble, as a Teams link with app id, title and size; null for none.</summary>
    public string? ExternalResourceUrl { get; set; }
}
