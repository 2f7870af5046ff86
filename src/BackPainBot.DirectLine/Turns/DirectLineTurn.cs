using System.Globalization;
using BackPainBot.Storage;
using Microsoft.Bot.Schema;

namespace BackPainBot.DirectLine.Turns;

/// <summary>One attempt at a turn: gives what it sends keys that are the same on every attempt, and stores its end.</summary>
/// <param name="log">Where the conversation is kept.</param>
/// <param name="conversationId">The conversation.</param>
/// <param name="inbound">The number of the activity that is answered.</param>
/// <param name="owner">Who holds the lease.</param>
/// <param name="isLast">Whether no further attempt will be made: a fault of storage is then the user's to know.</param>
/// <param name="clock">Tells when replies were said.</param>
/// <param name="stopping">Cancelled when the process ends.</param>
internal sealed class DirectLineTurn(IActivityLog log, string conversationId, long inbound, string owner, bool isLast, TimeProvider clock, CancellationToken stopping) : ITurnCommitter
{
    private static readonly Dictionary<string, object> NoState = [];

    private int _sent;
    private int _changed;
    private int _sentStored;
    private int _changedStored;

    /// <summary>Whether another process has taken the conversation, or its user has deleted it.</summary>
    public bool IsAbandoned { get; set; }

    /// <summary>Whether the end of the turn is stored.</summary>
    public bool IsCommitted { get; private set; }

    /// <summary>Whether the turn runs again after that, here or elsewhere, so that nothing is to be said of it.</summary>
    /// <param name="exception">What ended it.</param>
    /// <param name="isPassing">Which faults of the bot's own pass.</param>
    public bool WillRunAgain(Exception exception, Func<Exception, bool> isPassing) =>
        !IsCommitted && (IsAbandoned || stopping.IsCancellationRequested || (!isLast && (TurnFaults.IsTransient(exception) || isPassing(exception))));

    public async Task CommitAsync(IDictionary<string, object> state, IReadOnlyList<Activity> replies, bool forget, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(replies);
        if (IsCommitted)
        {
            throw new InvalidOperationException("The turn has committed already. Commit once, with all that it says.");
        }

        var stored = new List<NewActivity>(replies.Count);
        var (sent, changed) = (_sent, _changed);
        foreach (var reply in replies)
        {
            if (!IsStored(reply))
            {
                continue;
            }

            var replaced = Ids.NumberOf(conversationId, reply.Id);
            var key = replaced is null ? Key(sent++) : ChangeKey(changed++);
            stored.Add(new NewActivity(Outgoing.Write(reply, clock), key, Replaces: replaced));
        }

        await log.CommitAsync(new TurnCommit(conversationId, inbound, owner, stored, state, forget), cancellationToken);
        (_sentStored, _changedStored) = (sent, changed);
        IsCommitted = true;
    }

    /// <summary>Ends the turn when the bot has not done so.</summary>
    public Task CompleteAsync(CancellationToken cancellationToken) =>
        IsCommitted ? Task.CompletedTask : CommitAsync(NoState, [], forget: false, cancellationToken);

    /// <summary>Whether clients get it from the log.</summary>
    private static bool IsStored(Activity activity) =>
        activity.Type is not (ActivityTypes.Typing or ActivityTypes.Trace or ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay);

    /// <summary>The key of the next thing that the turn sends; null when it was stored as the turn committed.</summary>
    public string? NextKey() => _sent++ < _sentStored ? null : Key(_sent - 1);

    /// <summary>The key of the next update or delete; null when it was stored as the turn committed.</summary>
    public string? NextChangeKey() => _changed++ < _changedStored ? null : ChangeKey(_changed - 1);

    private string ChangeKey(int index) => string.Create(CultureInfo.InvariantCulture, $"{inbound}/u{index}");

    private string Key(int index) => string.Create(CultureInfo.InvariantCulture, $"{inbound}/{index}");
}
