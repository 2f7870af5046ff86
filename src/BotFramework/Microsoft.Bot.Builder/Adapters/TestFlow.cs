using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;
using Debugger = System.Diagnostics.Debugger;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A test written as a conversation: every call returns a new flow, this one plus a step; <see cref="StartTestAsync"/> runs the steps.
/// Timeouts are in milliseconds; a reply that does not come in time is a <see cref="TimeoutException"/>, a wrong one an
/// <see cref="InvalidOperationException"/>.
/// </summary>
public class TestFlow
{
    private const uint DefaultTimeout = 3000;

    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Func<Task> _testTask;

    /// <summary>Initializes a new instance of the <see cref="TestFlow"/> class that goes on from another with a task.</summary>
    public TestFlow(Task testTask, TestFlow flow)
        : this(() => testTask ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="TestFlow"/> class that goes on from another with a task.</summary>
    public TestFlow(Func<Task> testTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _testTask = testTask ?? (() => Task.CompletedTask);
        _callback = flow._callback;
        _adapter = flow._adapter;
    }

    /// <summary>Initializes a new instance of the <see cref="TestFlow"/> class on a bot's logic.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _testTask = () => Task.CompletedTask;
    }

    /// <summary>Initializes a new instance of the <see cref="TestFlow"/> class on a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Runs the steps.</summary>
    public Task StartTestAsync() => _testTask();

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback!, CancellationToken.None));
    }

    /// <summary>The user sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback!, CancellationToken.None));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [_adapter.Conversation.User!];
        return _adapter.ProcessActivityAsync(update, _callback!, CancellationToken.None);
    });

    /// <summary>Time passes, in milliseconds.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Time passes.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan, TimeProvider.System));

    /// <summary>The user says something and gets a text.</summary>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and gets an activity.</summary>
    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and gets a reply that stands a check.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a transcript: the user's activities are sent, the bot's expected, by type and text.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities, [CallerMemberName] string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Test(activities, (expected, actual) => Replies.ThrowIfDifferent(expected, actual, description), description, timeout);
    }

    /// <summary>Plays a transcript: the user's activities are sent, the bot's expected.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return activities.Aggregate(this, (flow, activity) => Replies.IsReply(activity)
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    /// <summary>The bot sends a text.</summary>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = DefaultTimeout) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot sends an activity of this type and text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(reply => Replies.ThrowIfDifferent(expected, reply, description), description, timeout);
    }

    /// <summary>The bot sends an activity that is equal to this one.</summary>
    public TestFlow AssertReply(
        IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(reply => Replies.ThrowIfUnequal(expected, reply, equalityComparer, description), description, timeout);
    }

    /// <summary>The bot sends an activity that stands a check.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(await NextReplyAsync(description, timeout)));
    }

    /// <summary>The bot sends a text that contains this one.</summary>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = DefaultTimeout) =>
        AssertReply(reply => Replies.ThrowIfNotContaining(expected, reply, description), description ?? expected, timeout);

    /// <summary>The bot sends one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(reply => Replies.ThrowIfNoneOf(candidates, reply, description), description, timeout);
    }

    /// <summary>The bot sends nothing for as long as the timeout.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string? description = null, uint timeout = DefaultTimeout) => Then(async () =>
    {
        if (await TryGetReplyAsync(timeout) is { } reply)
        {
            throw new InvalidOperationException($"{description}:\nExpected no reply, received {Replies.Describe(reply)}");
        }
    });

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _testTask();
            await step();
        },
        this);

    private async Task<IActivity> NextReplyAsync(string? description, uint timeout) =>
        await TryGetReplyAsync(Debugger.IsAttached ? uint.MaxValue : timeout)
            ?? throw new TimeoutException($"{timeout}ms Timed out waiting for:'{description}'");

    private async Task<IActivity?> TryGetReplyAsync(uint timeout)
    {
        // A timer takes at most 49 days less a millisecond.
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(Math.Min(timeout, uint.MaxValue - 1)), TimeProvider.System);
        try
        {
            return await _adapter.GetNextReplyAsync(limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return null;
        }
    }
}
