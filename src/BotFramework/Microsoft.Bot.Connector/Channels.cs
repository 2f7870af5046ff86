namespace Microsoft.Bot.Connector;

/// <summary>Ids of the channels that Bot Framework knows, as in <c>Activity.ChannelId</c>.</summary>
public class Channels
{
    /// <summary>Amazon's speakers.</summary>
    public const string Alexa = "alexa";

    /// <summary>A terminal, for bots under development.</summary>
    public const string Console = "console";

    /// <summary>Microsoft's assistant, discontinued.</summary>
    public const string Cortana = "cortana";

    /// <summary>Clients that an app's owner writes, over the Direct Line API.</summary>
    public const string Directline = "directline";

    /// <summary>Clients that talk, over Direct Line with speech services.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>Mail to a mailbox of Microsoft 365.</summary>
    public const string Email = "email";

    /// <summary>The Bot Framework Emulator, on a developer's machine; the only channel that is sent traces.</summary>
    public const string Emulator = "emulator";

    /// <summary>A company's own channel, built on Bot Framework.</summary>
    public const string EnterpriseChannel = "enterprisechannel";

    /// <summary>Facebook's Messenger.</summary>
    public const string Facebook = "facebook";

    /// <summary>GroupMe.</summary>
    public const string Groupme = "groupme";

    /// <summary>Kaizala, discontinued.</summary>
    public const string Kaizala = "kaizala";

    /// <summary>Kik Messenger.</summary>
    public const string Kik = "kik";

    /// <summary>LINE.</summary>
    public const string Line = "line";

    /// <summary>Extensions of Outlook and other apps of Microsoft 365.</summary>
    public const string M365 = "m365extensions";

    /// <summary>Teams: chats, teams, meetings, message extensions.</summary>
    public const string Msteams = "msteams";

    /// <summary>Customer service in Dynamics 365, where a bot hands over to agents.</summary>
    public const string Omni = "omnichannel";

    /// <summary>Actionable messages and add-ins in Outlook.</summary>
    public const string Outlook = "outlook";

    /// <summary>Skype, discontinued.</summary>
    public const string Skype = "skype";

    /// <summary>Skype for Business, discontinued.</summary>
    public const string Skypeforbusiness = "skypeforbusiness";

    /// <summary>Slack.</summary>
    public const string Slack = "slack";

    /// <summary>Text messages.</summary>
    public const string Sms = "sms";

    /// <summary>Telegram.</summary>
    public const string Telegram = "telegram";

    /// <summary>Phone calls, spoken.</summary>
    public const string Telephony = "telephony";

    /// <summary>What a <c>TestAdapter</c> is on unless told otherwise.</summary>
    public const string Test = "test";

    /// <summary>Text messages by Twilio.</summary>
    public const string Twilio = "twilio-sms";

    /// <summary>The Web Chat page of a bot's Azure resource, over Direct Line.</summary>
    public const string Webchat = "webchat";
}
