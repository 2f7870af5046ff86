using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class ActivityCreationTests
{
    public static TheoryData<IActivity, string> Created => new()
    {
        { Activity.CreateMessageActivity(), "message" },
        { Activity.CreateContactRelationUpdateActivity(), "contactRelationUpdate" },
        { Activity.CreateConversationUpdateActivity(), "conversationUpdate" },
        { Activity.CreateTypingActivity(), "typing" },
        { Activity.CreateHandoffActivity(), "handoff" },
        { Activity.CreateEndOfConversationActivity(), "endOfConversation" },
        { Activity.CreateEventActivity(), "event" },
        { Activity.CreateInvokeActivity(), "invoke" },
        { Activity.CreateTraceActivity("name"), "trace" },
    };

    [Theory]
    [MemberData(nameof(Created))]
    public void Create_OfEveryKind_HasTheType(IActivity activity, string type) => Assert.Equal(type, activity.Type);

    [Fact]
    public void CreateMessageActivity_Always_HasEmptyLists()
    {
        var message = Activity.CreateMessageActivity();

        Assert.Empty(message.Attachments!);
        Assert.Empty(message.Entities!);
    }

    [Fact]
    public void CreateConversationUpdateActivity_Always_HasEmptyLists()
    {
        var update = Activity.CreateConversationUpdateActivity();

        Assert.Empty(update.MembersAdded!);
        Assert.Empty(update.MembersRemoved!);
    }

    [Theory]
    [InlineData(null, 7, "Int32")]
    [InlineData("mine", 7, "mine")]
    [InlineData(null, null, null)]
    public void CreateTraceActivity_WithAndWithoutValueType_NamesIt(string? valueType, object? value, string? expected)
    {
        var trace = Activity.CreateTraceActivity("name", valueType, value);

        Assert.Equal(expected, trace.ValueType);
        Assert.Equal(value, trace.Value);
        Assert.Equal(nameof(CreateTraceActivity_WithAndWithoutValueType_NamesIt), trace.Label);
    }

    [Theory]
    [InlineData("hello", "hello")]
    [InlineData(null, "")]
    public void CreateReply_ToAMessage_GoesBackToItsSender(string? text, string expected)
    {
        var activity = Inbound();

        var reply = activity.CreateReply(text);

        Assert.Equal(ActivityTypes.Message, reply.Type);
        Assert.Equal(expected, reply.Text);
        Assert.Equal("a-1", reply.ReplyToId);
        Assert.Equal(("bot", "Bot"), (reply.From!.Id, reply.From.Name));
        Assert.Equal(("user", "User"), (reply.Recipient!.Id, reply.Recipient.Name));
        Assert.Equal("https://service.example/", reply.ServiceUrl);
        Assert.Equal("test", reply.ChannelId);
        Assert.Equal((true, "c-1", "room"), (reply.Conversation!.IsGroup, reply.Conversation.Id, reply.Conversation.Name));
        Assert.Equal("de-DE", reply.Locale);
        Assert.Equal(TimeSpan.Zero, reply.Timestamp!.Value.Offset);
        Assert.Null(reply.Id);
        Assert.Empty(reply.Attachments!);
        Assert.Empty(reply.Entities!);
    }

    [Fact]
    public void CreateReply_InAnotherLocale_HasIt() => Assert.Equal("fr-FR", Inbound().CreateReply("salut", "fr-FR").Locale);

    [Fact]
    public void CreateReply_ToAnActivityWithoutParticipants_HasParticipantsWithoutIds()
    {
        var reply = new Activity().CreateReply();

        Assert.Null(reply.From!.Id);
        Assert.Null(reply.Recipient!.Id);
        Assert.Null(reply.Conversation!.Id);
    }

    [Theory]
    [InlineData("conversationUpdate", "directline", null)]
    [InlineData("ConversationUpdate", "webchat", null)]
    [InlineData("conversationUpdate", "msteams", "a-1")]
    [InlineData("message", "directline", "a-1")]
    public void ReplyToId_OfWhatAnswers_IsLeftOutWhereTheChannelDoesNotKnowTheId(string type, string channel, string? expected)
    {
        var activity = Inbound();
        activity.Type = type;
        activity.ChannelId = channel;

        Assert.Equal(expected, activity.CreateReply().ReplyToId);
        Assert.Equal(expected, ((Activity)activity.CreateTrace("trace")).ReplyToId);
        Assert.Equal(expected, activity.GetConversationReference().ActivityId);
    }

    [Fact]
    public void CreateTrace_OfAMessage_GoesBackToItsSender()
    {
        var trace = (Activity)Inbound().CreateTrace("trace", value: "v", valueType: "type", label: "label");

        Assert.Equal(ActivityTypes.Trace, trace.Type);
        Assert.Equal(("trace", "v", "type", "label"), (trace.Name, trace.Value, trace.ValueType, trace.Label));
        Assert.Equal(("bot", "user"), (trace.From!.Id, trace.Recipient!.Id));
        Assert.Equal("c-1", trace.Conversation!.Id);
    }

    private static Activity Inbound() => new()
    {
        Type = ActivityTypes.Message,
        Id = "a-1",
        Text = "text",
        Locale = "de-DE",
        ChannelId = "test",
        ServiceUrl = "https://service.example/",
        From = new ChannelAccount("user", "User", "role"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(isGroup: true, id: "c-1", name: "room", tenantId: "t"),
    };
}
