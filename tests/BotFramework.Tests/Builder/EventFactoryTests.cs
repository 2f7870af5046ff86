using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class EventFactoryTests
{
    [Fact]
    public void CreateHandoffInitiation_Turn_CarriesItsContextAndAddress()
    {
        using var context = Turns.Of();
        var hub = new Dictionary<string, object> { ["skill"] = "any" };

        var handoff = (Activity)EventFactory.CreateHandoffInitiation(context, hub, new Transcript { Activities = [Turns.Message()] });

        Assert.Equal(ActivityTypes.Event, handoff.Type);
        Assert.Equal("handoff.initiate", handoff.Name);
        Assert.Same(hub, handoff.Value);
        Assert.Equal("user-1", handoff.From?.Id);
        Assert.Equal("conversation-1", handoff.Conversation?.Id);
        Assert.Equal("activity-1", handoff.RelatesTo?.ActivityId);
        Assert.Equal("activity-1", handoff.ReplyToId);
        Assert.Equal(("test", "https://channel.example/"), (handoff.ChannelId, handoff.ServiceUrl));
        Assert.NotNull(handoff.Timestamp);
        Assert.NotNull(handoff.Id);
        var transcript = Assert.Single(handoff.Attachments!);
        Assert.Equal(("application/json", "Transcript"), (transcript.ContentType, transcript.Name));
        Assert.Single(Assert.IsType<Transcript>(transcript.Content).Activities!);
    }

    [Fact]
    public void CreateHandoffInitiation_NoTranscript_HasNoAttachment()
    {
        using var context = Turns.Of();

        Assert.Empty(((Activity)EventFactory.CreateHandoffInitiation(context, null)).Attachments!);
    }

    [Theory]
    [InlineData("failed", "failed to connect", """{"state":"failed","message":"failed to connect"}""")]
    [InlineData("completed", null, """{"state":"completed"}""")]
    public void CreateHandoffStatus_State_IsTheValue(string state, string? message, string expected)
    {
        var conversation = new ConversationAccount(id: "conversation-1");

        var handoff = EventFactory.CreateHandoffStatus(conversation, state, message);

        Assert.Equal("handoff.status", handoff.Name);
        Assert.Same(conversation, handoff.Conversation);
        Assert.Equal(expected, handoff.Value?.ToString());
        Assert.NotNull(handoff.Id);
        Assert.NotNull(handoff.Timestamp);
    }

    [Fact]
    public void AnyEvent_WithoutItsArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null!, "context"));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(null!, "state"));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(new ConversationAccount(), null!));
    }
}
