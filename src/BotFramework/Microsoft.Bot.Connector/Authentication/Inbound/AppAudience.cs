namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>The forms in which a token's audience names a bot: its app id, alone or as an application id URI.</summary>
internal static class AppAudience
{
    private const string Uri = "api://";
    private const string BotUri = "api://botid-";

    public static string AppIdOf(string audience) =>
        audience.StartsWith(BotUri, StringComparison.Ordinal) ? audience[BotUri.Length..]
        : audience.StartsWith(Uri, StringComparison.Ordinal) ? audience[Uri.Length..]
        : audience;
}
