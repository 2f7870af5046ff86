using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter for tests: what the bot sends is queued, to be looked at.</summary>
public class TestAdapter : BotAdapter
{
    private const string ServiceUrl = "https://test.com";
    private const string DefaultLocale = "en-us";

    private readonly Lock _conversationLock = new();
    private readonly Lock _queueLock = new();
    private readonly Queue<TaskCompletionSource<IActivity?>> _waiting = new();
    private int _nextId;

    /// <summary>Initializes a new instance of the <see cref="TestAdapter"/> class on a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="sendTraceActivity">Whether trace activities are queued too.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(NewReference(channelId), sendTraceActivity)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="TestAdapter"/> class in a conversation.</summary>
    /// <param name="conversation">The conversation; null for one of user1 with bot on the channel test.</param>
    /// <param name="sendTraceActivity">Whether trace activities are queued too.</param>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? NewReference(Channels.Test);
    }

    /// <summary>Gets or sets the locale of the activities made here.</summary>
    public string Locale { get; set; } = DefaultLocale;

    /// <summary>Gets what the bot has sent and nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>Gets or sets the conversation that activities are put into.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Gets or sets a value indicating whether trace activities are queued too.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>Creates a conversation with ids made of names.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = ServiceUrl,
        Conversation = new ConversationAccount(isGroup: false, conversationType: name, id: name),
        User = new ChannelAccount(user.ToLowerInvariant(), user),
        Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
        Locale = DefaultLocale,
    };

    /// <summary>Adds a middleware at the end of the pipeline.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn on an activity, which gets the ids of the conversation.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_conversationLock)
        {
            Complete(activity);
        }

        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a turn on an activity; there is no invoke response.</summary>
    public override async Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    /// <summary>Queues what the bot sends; an activity of type delay is waited for.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < responses.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
            {
                activity.Id = Guid.NewGuid().ToString("n");
            }

            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            if (activity.Type == ActivityTypesEx.Delay)
            {
                var delay = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
                await Task.Delay(TimeSpan.FromMilliseconds(delay), TimeProvider.System, cancellationToken);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Replaces the queued activity that has the same id.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        lock (_queueLock)
        {
            var queued = ActiveQueue.ToArray();
            var index = Array.FindIndex(queued, reply => reply.Id == activity.Id);
            if (index < 0)
            {
                return Task.FromResult(new ResourceResponse());
            }

            queued[index] = activity;
            Requeue(queued);
            return Task.FromResult(new ResourceResponse(activity.Id));
        }
    }

    /// <summary>Removes the queued activity that the reference names.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        lock (_queueLock)
        {
            Requeue([.. ActiveQueue.Where(reply => reply.Id != reference.ActivityId)]);
        }

        return Task.CompletedTask;
    }

    /// <summary>Empties the queue and runs the callback in a new conversation.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: Guid.NewGuid().ToString("n"));
        return RunInNewContextAsync(update, callback, cancellationToken);
    }

    /// <summary>Takes the next reply from the queue; null when there is none.</summary>
    public IActivity? GetNextReply()
    {
        lock (_queueLock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>Takes the next reply from the queue, waiting until there is one.</summary>
    public Task<IActivity?> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_queueLock)
        {
            if (_waiting.All(request => request.Task.IsCompleted) && ActiveQueue.TryDequeue(out var reply))
            {
                return Task.FromResult<IActivity?>(reply);
            }

            var request = new TaskCompletionSource<IActivity?>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(request);
            return WaitAsync(request, cancellationToken);
        }
    }

    /// <summary>Makes a message of the user's.</summary>
    public Activity MakeActivity(string? text = null)
    {
        lock (_conversationLock)
        {
            return new Activity
            {
                Type = ActivityTypes.Message,
                Locale = Locale,
                From = Conversation.User,
                Recipient = Conversation.Bot,
                Conversation = Conversation.Conversation,
                ServiceUrl = Conversation.ServiceUrl,
                Id = NextId(),
                Text = text,
            };
        }
    }

    /// <summary>Runs a turn on a message of the user's.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Creates the context of a turn.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference NewReference(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = ServiceUrl,
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(isGroup: false, conversationType: "convo1", id: "Conversation1"),
        Locale = DefaultLocale,
    };

    private static async Task<IActivity?> WaitAsync(TaskCompletionSource<IActivity?> request, CancellationToken cancellationToken)
    {
        await using var registration = cancellationToken.Register(() => request.TrySetCanceled(cancellationToken));
        return await request.Task;
    }

    private async Task RunInNewContextAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = CreateTurnContext(activity);
        await callback(context, cancellationToken);
    }

    private void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();

        if (activity.Timestamp is null || activity.Timestamp == default(DateTimeOffset))
        {
            activity.Timestamp = TimeProvider.System.GetUtcNow();
        }

        if (activity.LocalTimestamp is null || activity.LocalTimestamp == default(DateTimeOffset))
        {
            activity.LocalTimestamp = TimeProvider.System.GetLocalNow();
        }
    }

    private string NextId() => (_nextId++).ToString(CultureInfo.InvariantCulture);

    private void Enqueue(Activity activity)
    {
        lock (_queueLock)
        {
            while (_waiting.TryDequeue(out var request))
            {
                if (request.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private void Requeue(Activity[] activities)
    {
        ActiveQueue.Clear();
        foreach (var activity in activities)
        {
            ActiveQueue.Enqueue(activity);
        }
    }
}
