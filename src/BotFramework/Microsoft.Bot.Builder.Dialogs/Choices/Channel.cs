using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public class Channel
{
    private const string Cortana = "cortana";
    private const string PersonalConversation = "personal";

    /// <summary>Whether a channel shows that many suggested actions.</summary>
    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt = 100) => SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether a channel shows that many suggested actions in a kind of conversation; Teams does in personal ones only.</summary>
    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt = 100, string? conversationType = default) => buttonCnt <= channelId switch
    {
        Channels.Facebook or Channels.Skype => 10,
        Channels.Line => 13,
        Channels.Kik => 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => 100,
        Channels.Msteams when conversationType == PersonalConversation => 3,
        _ => -1,
    };

    /// <summary>Whether a channel shows that many buttons on a card.</summary>
    public static bool SupportsCardActions(string? channelId, int buttonCnt = 100) => buttonCnt <= channelId switch
    {
        Channels.Facebook or Channels.Skype => 3,
        Channels.Msteams => 50,
        Channels.Line => 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => 100,
        Cortana => 100,
        _ => -1,
    };

    /// <summary>Whether a channel keeps earlier messages in sight.</summary>
    public static bool HasMessageFeed(string? channelId) => channelId != Cortana;

    /// <summary>The most characters that a button shows.</summary>
    public static int MaxActionTitleLength(string? channelId) => 20;

    /// <summary>The turn's channel; empty when the activity names none.</summary>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;
}
