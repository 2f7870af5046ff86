namespace BackPainBot.DirectLine;

/// <summary>The channels that the bot sees.</summary>
internal static class Channels
{
    /// <summary>Clients of a site's own server.</summary>
    public const string DirectLine = "directline";

    /// <summary>The service's own page.</summary>
    public const string WebChat = "webchat";
}
