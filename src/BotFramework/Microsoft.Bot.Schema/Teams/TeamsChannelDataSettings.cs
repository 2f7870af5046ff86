using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The settings with which an app was installed.</summary>
public class TeamsChannelDataSettings
{
    public TeamsChannelDataSettings()
    {
    }

    public TeamsChannelDataSettings(ChannelInfo? selectedChannel = default)
    {
        SelectedChannel = selectedChannel;
    }

    public ChannelInfo? SelectedChannel { get; set; }

    /// <summary>All other members of the JSON object.</summary>
    [JsonExtensionData]
    public IDictionary<string, object?>? AdditionalProperties { get; set; }
}
