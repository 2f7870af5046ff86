using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: the incoming activity and the means to answer it.</summary>
public interface ITurnContext
{
    /// <summary>Gets the adapter that created this context.</summary>
    BotAdapter Adapter { get; }

    /// <summary>Gets the values registered for the length of this turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>Gets the activity of this turn.</summary>
    Activity Activity { get; }

    /// <summary>Gets a value indicating whether at least one activity other than a trace has been sent this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="textReplyToSend">The text; not empty.</param>
    /// <param name="speak">What is spoken, text or SSML.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Cancels the sending.</param>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string? inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity; the conversation's ids are filled in.</summary>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities in order; the response at an index belongs to the activity at that index.</summary>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces the sent activity that has the same id.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes a sent activity of this conversation.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the activity that the reference names.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler for activities about to be sent; handlers run in the order they were added.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler for activities about to be updated; handlers run in the order they were added.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler for activities about to be deleted; handlers run in the order they were added.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
