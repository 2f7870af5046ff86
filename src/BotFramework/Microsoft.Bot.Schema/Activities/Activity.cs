using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Anything that a bot and a channel tell each other. <see cref="Type"/> says what it is and which members it has.</summary>
public partial class Activity
    : IActivity, ICommandActivity, ICommandResultActivity, IContactRelationUpdateActivity, IConversationUpdateActivity, IEndOfConversationActivity,
      IEventActivity, IHandoffActivity, IInstallationUpdateActivity, IInvokeActivity, IMessageActivity, IMessageDeleteActivity, IMessageReactionActivity,
      IMessageUpdateActivity, ISuggestionActivity, ITraceActivity, ITypingActivity
{
    /// <summary>The content type of an activity over HTTP.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Empty: for object initialisers, and for JSON to be read into. Has no type yet, without which nobody takes it.</summary>
    public Activity()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public Activity(
        string? type = default,
        string? id = default,
        DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default,
        string? serviceUrl = default,
        string? channelId = default,
        ChannelAccount? from = default,
        ConversationAccount? conversation = default,
        ChannelAccount? recipient = default,
        string? textFormat = default,
        string? attachmentLayout = default,
        IList<ChannelAccount>? membersAdded = default,
        IList<ChannelAccount>? membersRemoved = default,
        IList<MessageReaction>? reactionsAdded = default,
        IList<MessageReaction>? reactionsRemoved = default,
        string? topicName = default,
        bool? historyDisclosed = default,
        string? locale = default,
        string? text = default,
        string? speak = default,
        string? inputHint = default,
        string? summary = default,
        SuggestedActions? suggestedActions = default,
        IList<Attachment>? attachments = default,
        IList<Entity>? entities = default,
        object? channelData = default,
        string? action = default,
        string? replyToId = default,
        string? label = default,
        string? valueType = default,
        object? value = default,
        string? name = default,
        ConversationReference? relatesTo = default,
        string? code = default,
        DateTimeOffset? expiration = default,
        string? importance = default,
        string? deliveryMode = default,
        IList<string>? listenFor = default,
        IList<TextHighlight>? textHighlights = default,
        SemanticAction? semanticAction = default,
        string? localTimezone = default)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    /// <summary>One of <see cref="ActivityTypes"/>, or a channel's own.</summary>
    public string? Type { get; set; }

    /// <summary>Given by the channel, unique in the conversation, and the same when it delivers the activity again. A bot sends none.</summary>
    public string? Id { get; set; }

    /// <summary>When it was sent, UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, with the sender's offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>IANA name of the sender's time zone.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Who called the bot, see <see cref="CallerIdConstants"/>. Set by the adapter, never by a sender.</summary>
    public string? CallerId { get; set; }

    /// <summary>Where replies go.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The channel that it comes from or goes to, in lower case, such as <c>msteams</c>; state is kept apart by it.</summary>
    public string? ChannelId { get; set; }

    /// <summary>The sender: a user or the channel on what a bot receives, the bot on what it sends.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>The conversation that it is part of; replies go there.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Whom it is for: the bot itself on what it receives. Its id is how a bot knows its own account on the channel.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>; Markdown by default.</summary>
    public string? TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>; list by default.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Who has joined, in a conversation update; the bot is among them when it was added itself.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who has left, in a conversation update.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>New reactions to the message that <see cref="ReplyToId"/> names, in a message reaction.</summary>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken back from the message that <see cref="ReplyToId"/> names, in a message reaction.</summary>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>The conversation's new topic, in a conversation update that changes it; null in any other.</summary>
    public string? TopicName { get; set; }

    /// <summary>Whether who joins sees what was said before, in a conversation update; outdated, hardly any channel sets it.</summary>
    public bool? HistoryDisclosed { get; set; }

    /// <summary>BCP 47, of the text.</summary>
    public string? Locale { get; set; }

    /// <summary>What is said, written as <see cref="TextFormat"/> says. Null where there are only attachments, or a button's <see cref="Value"/>.</summary>
    public string? Text { get; set; }

    /// <summary>What to say, as text or SSML.</summary>
    public string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }

    /// <summary>Shown where the attachments cannot be.</summary>
    public string? Summary { get; set; }

    /// <summary>Buttons for the answer to this message, which go away when it is given.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards and files that go with the text, in the order in which they are shown; null for none.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>What is known of the activity beside its text: mentions, places, citations, abilities of the client; null for none.</summary>
    public IList<Entity>? Entities { get; set; }

    /// <summary>The channel's own; JSON when received.</summary>
    public object? ChannelData { get; set; }

    /// <summary>
    /// What has happened: one of <see cref="ContactRelationUpdateActionTypes"/>, or of <see cref="InstallationUpdateActionTypes"/> and the channel's own.
    /// </summary>
    public string? Action { get; set; }

    /// <summary>The id of the activity that this answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>A few words for developers on what a trace shows; nothing depends on them.</summary>
    public string? Label { get; set; }

    /// <summary>What <see cref="Value"/> is.</summary>
    public string? ValueType { get; set; }

    /// <summary>The type and name decide its shape; JSON when received.</summary>
    public object? Value { get; set; }

    /// <summary>Which event, invoke, command or trace it is; decides the shape of <see cref="Value"/>. Null on messages.</summary>
    public string? Name { get; set; }

    /// <summary>A conversation that this is about.</summary>
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>One of <see cref="EndOfConversationCodes"/>.</summary>
    public string? Code { get; set; }

    /// <summary>After it the activity is of no use.</summary>
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>.</summary>
    public string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Phrases for speech and language recognisers to listen for.</summary>
    public IList<string>? ListenFor { get; set; }

    /// <summary>The parts of the activity that <see cref="ReplyToId"/> names to which a suggestion refers.</summary>
    public IList<TextHighlight>? TextHighlights { get; set; }

    /// <summary>A program's action that the message belongs to, with how far it has come; null for ordinary messages.</summary>
    public SemanticAction? SemanticAction { get; set; }

    /// <summary>All other members of the JSON object.</summary>
    [JsonIgnore]
    [AllowNull]
    public IDictionary<string, JsonElement> Properties
    {
        get => OtherMembers ??= new Dictionary<string, JsonElement>();
        set => OtherMembers = value;
    }

    [JsonInclude]
    [JsonExtensionData]
    internal IDictionary<string, JsonElement>? OtherMembers { get; set; }
}
