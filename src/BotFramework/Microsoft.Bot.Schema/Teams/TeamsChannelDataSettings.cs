using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The settings with which an app was installed.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TeamsChannelDataSettings(ChannelInfo? selectedChannel = default)
    {
        SelectedChannel = selectedChannel;
    }

    /// <summary>The team's channel in which the bot is to introduce itself.</summary>
    public ChannelInfo? SelectedChannel { get; set; }

    /// <summary>All other members of the JSON object.</summary>
    [JsonExtensionData]
    public IDictionary<string, object?>? AdditionalProperties { get; set; }
}
