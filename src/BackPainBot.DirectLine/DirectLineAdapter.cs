using System.Runtime.ExceptionServices;
using BackPainBot.DirectLine.Sockets;
using BackPainBot.DirectLine.Turns;
using BackPainBot.Storage;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.DirectLine;

/// <summary>
/// The adapter of the conversations that this process serves: what a turn sends is appended to the log, from which clients get it. Within a turn everything sent has a key,
/// so that a turn that runs again says nothing twice.
/// </summary>
public sealed class DirectLineAdapter : BotAdapter
{
    private static readonly Func<string?, string?> Nothing = _ => null;

    private readonly IActivityLog _log;
    private readonly SocketHub _hub;
    private readonly TimeProvider _clock;

    internal DirectLineAdapter(IActivityLog log, SocketHub hub, TimeProvider clock)
    {
        _log = log;
        _hub = hub;
        _clock = clock;
    }

    /// <summary>What is said, once, when a conversation's messages come faster than they are answered; the argument is the user's language. Null says nothing.</summary>
    public Func<string?, string?> OneMoment { get; set; } = Nothing;

    /// <summary>Forgets what the bot remembers of a conversation that its user deleted.</summary>
    public Func<LoggedConversation, CancellationToken, Task> OnForget { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Faults of the bot's own that pass: the turn runs again a little later, as after those of storage, and nobody is told.</summary>
    public Func<Exception, bool> IsPassing { get; set; } = _ => false;

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = new ResourceResponse(await SendAsync(turnContext, activities[i], cancellationToken));
        }

        return responses;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        await ReplaceAsync(turnContext, ConversationOf(turnContext, activity), activity.Id, activity, cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        var deleted = new Activity { Type = ActivityTypes.MessageDelete, ChannelId = reference.ChannelId, From = reference.Bot, Recipient = reference.User, Conversation = reference.Conversation };
        return ReplaceAsync(turnContext, ConversationOf(turnContext, deleted), reference.ActivityId, deleted, cancellationToken);
    }

    /// <summary>Leaves to whoever runs the turn the faults after which it will run again: nobody is to hear of those.</summary>
    internal void GuardRetries()
    {
        if (OnTurnError is not { } told)
        {
            return;
        }

        OnTurnError = (context, exception) =>
        {
            if (context.TurnState.Get<DirectLineTurn>()?.WillRunAgain(exception, IsPassing) == true)
            {
                ExceptionDispatchInfo.Throw(exception);
            }

            return told(context, exception);
        };
    }

    internal Task RunAsync(ITurnContext context, IBot bot, CancellationToken cancellationToken) => RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);

    private async Task<string> SendAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToDouble(activity.Value, System.Globalization.CultureInfo.InvariantCulture)), _clock, cancellationToken);
                return string.Empty;
            case ActivityTypesEx.InvokeResponse or ActivityTypes.Trace:
                return string.Empty;
        }

        var conversation = ConversationOf(context, activity);
        if (activity.Type == ActivityTypes.Typing)
        {
            activity.Id = Ids.OfPassing(conversation);
            activity.Timestamp = _clock.GetUtcNow();
            _hub.Pass(conversation, BotFrameworkJson.Serialize(activity));
            return activity.Id;
        }

        string? key = null;
        if (context.TurnState.Get<DirectLineTurn>() is { } turn && (key = turn.NextKey()) is null)
        {
            // It was stored when the turn committed.
            return string.Empty;
        }

        var numbers = await _log.AppendAsync(conversation, [new NewActivity(Outgoing.Write(activity, _clock), key)], cancellationToken);
        return numbers.Count == 0 ? string.Empty : Ids.OfActivity(conversation, numbers[0]);
    }

    private async Task ReplaceAsync(ITurnContext context, string conversation, string? id, Activity activity, CancellationToken cancellationToken)
    {
        var number = Ids.NumberOf(conversation, id)
            ?? throw new ArgumentException($"'{id}' is not the id of an activity of this conversation.", nameof(id));
        string? key = null;
        if (context.TurnState.Get<DirectLineTurn>() is { } turn && (key = turn.NextChangeKey()) is null)
        {
            return;
        }

        await _log.AppendAsync(conversation, [new NewActivity(Outgoing.Write(activity, _clock), key, Replaces: number)], cancellationToken);
    }

    private static string ConversationOf(ITurnContext context, Activity activity) =>
        activity.Conversation?.Id ?? context.Activity.Conversation?.Id ?? throw new ArgumentException("The activity has no conversation.id.", nameof(activity));
}
