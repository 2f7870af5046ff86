using System.Globalization;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public sealed class ActivityConversationTests
{
    [Fact]
    public void GetConversationReference_OfAMessage_IsItsAddress()
    {
        var activity = Inbound();

        var reference = activity.GetConversationReference();

        Assert.Equal(("a-1", "test", "en-GB", "https://service.example/"), (reference.ActivityId, reference.ChannelId, reference.Locale, reference.ServiceUrl));
        Assert.Same(activity.From, reference.User);
        Assert.Same(activity.Recipient, reference.Bot);
        Assert.Same(activity.Conversation, reference.Conversation);
    }

    [Fact]
    public void GetReplyConversationReference_OfAMessage_NamesTheReply()
    {
        var reference = Inbound().GetReplyConversationReference(new ResourceResponse("r-1"));

        Assert.Equal("r-1", reference.ActivityId);
        Assert.Equal("user", reference.User!.Id);
    }

    [Fact]
    public void ApplyConversationReference_Outgoing_IsAReply()
    {
        var reference = Inbound().GetConversationReference();

        var reply = new Activity { Id = "own", Locale = "fr" };
        Assert.Same(reply, reply.ApplyConversationReference(reference));

        Assert.Equal(("bot", "user"), (reply.From!.Id, reply.Recipient!.Id));
        Assert.Equal(("own", "a-1"), (reply.Id, reply.ReplyToId));
        Assert.Equal(("test", "https://service.example/", "en-GB"), (reply.ChannelId, reply.ServiceUrl, reply.Locale));
        Assert.Same(reference.Conversation, reply.Conversation);
    }

    [Fact]
    public void ApplyConversationReference_Incoming_IsAsIfReceived()
    {
        var activity = new Activity { ReplyToId = "kept" }.ApplyConversationReference(Inbound().GetConversationReference(), isIncoming: true);

        Assert.Equal(("user", "bot"), (activity.From!.Id, activity.Recipient!.Id));
        Assert.Equal(("a-1", "kept"), (activity.Id, activity.ReplyToId));
    }

    [Fact]
    public void ApplyConversationReference_WithoutIdAndLocale_KeepsTheActivitys()
    {
        var activity = new Activity { Id = "id", ReplyToId = "reply", Locale = "fr" };

        activity.ApplyConversationReference(new ConversationReference());
        activity.ApplyConversationReference(new ConversationReference(), isIncoming: true);

        Assert.Equal(("id", "reply", "fr"), (activity.Id, activity.ReplyToId, activity.Locale));
    }

    [Fact]
    public void GetContinuationActivity_OfAReference_ComesFromTheUser()
    {
        var reference = Inbound().GetConversationReference();

        var first = reference.GetContinuationActivity();
        var second = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (first.Type, first.Name));
        Assert.Equal(("user", "bot"), (first.From!.Id, first.Recipient!.Id));
        Assert.Equal(("test", "en-GB", "https://service.example/"), (first.ChannelId, first.Locale, first.ServiceUrl));
        Assert.Same(reference, first.RelatesTo);
        Assert.Same(reference.Conversation, first.Conversation);
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public void ConversationReference_WithACulture_HasItsName()
    {
        var reference = new ConversationReference(CultureInfo.GetCultureInfo("es-ES"), activityId: "a", channelId: "c");

        Assert.Equal(("es-ES", "a", "c"), (reference.Locale, reference.ActivityId, reference.ChannelId));
    }

    [Fact]
    public void SetLocale_OnAnActivityOfAnyKind_IsWhatGetLocaleGives()
    {
        IActivity typing = Activity.CreateTypingActivity();

        typing.SetLocale("pt-BR");

        Assert.Equal("pt-BR", typing.GetLocale());
    }

    private static Activity Inbound() => new()
    {
        Type = ActivityTypes.Message,
        Id = "a-1",
        Locale = "en-GB",
        ChannelId = "test",
        ServiceUrl = "https://service.example/",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c-1"),
    };
}
