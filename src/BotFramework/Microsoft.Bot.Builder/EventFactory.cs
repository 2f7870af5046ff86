using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the events by which a conversation is handed over to a person.</summary>
public static class EventFactory
{
    /// <summary>Makes the event that asks for a handoff.</summary>
    /// <param name="turnContext">The turn it is asked for in.</param>
    /// <param name="handoffContext">What the channel's hub needs to know, to be sent as JSON.</param>
    /// <param name="transcript">The conversation so far.</param>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object? handoffContext, Transcript? transcript = null)
    {
        BotAssert.ContextNotNull(turnContext);
        var activity = turnContext.Activity;
        var handoff = NewEvent(HandoffEventNames.InitiateHandoff, handoffContext, activity.Conversation);
        handoff.From = activity.From;
        handoff.RelatesTo = activity.GetConversationReference();
        handoff.ReplyToId = activity.Id;
        handoff.ServiceUrl = activity.ServiceUrl;
        handoff.ChannelId = activity.ChannelId;
        if (transcript is not null)
        {
            handoff.Attachments = [new Attachment { Content = transcript, ContentType = "application/json", Name = "Transcript" }];
        }

        return handoff;
    }

    /// <summary>Makes the event that tells how a handoff goes: accepted, failed, completed.</summary>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        return NewEvent(HandoffEventNames.HandoffStatus, HandoffStatusValue.ToJson(state, message), conversation);
    }

    private static Activity NewEvent(string name, object? value, ConversationAccount? conversation) => new()
    {
        Type = ActivityTypes.Event,
        Name = name,
        Value = value,
        Id = Guid.NewGuid().ToString(),
        Timestamp = TimeProvider.System.GetUtcNow(),
        Conversation = conversation,
        Attachments = [],
        Entities = [],
    };
}
