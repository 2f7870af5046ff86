namespace Microsoft.Bot.Builder;

/// <summary>Keys of values in the turn state.</summary>
public static class TurnStateConstants
{
    /// <summary>Key of the login timeout, a <see cref="TimeSpan"/>.</summary>
    public const string OAuthLoginTimeoutKey = "loginTimeout";

    /// <summary>Key of the token polling settings.</summary>
    public const string TokenPollingSettingsKey = "tokenPollingSettings";

    /// <summary>The login timeout where none is set: 15 minutes.</summary>
    public static readonly TimeSpan OAuthLoginTimeoutValue = TimeSpan.FromMinutes(15);
}
