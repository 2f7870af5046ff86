namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Code"/>: why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>The bot sent something that could not be taken.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The channel could not go on.</summary>
    public const string ChannelFailed = "channelFailed";

    /// <summary>All that was to be done is done; a skill's result is in the value.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>No reason is known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The user does not want to go on.</summary>
    public const string UserCancelled = "userCancelled";
}
