using System.Security.Cryptography;
using System.Text;
using BackPainBot.Storage;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>
/// Makes a turn a transaction: the bot runs on a staging adapter; its state, the inbound activity's id and its replies are stored in one write guarded by the
/// document's ETag; only then does anything leave. A second delivery runs nothing: what was answered in the response is answered again, what went to the channel
/// is sent only if it had not left.
/// </summary>
/// <param name="bot">The bot whose turns these are.</param>
/// <param name="state">The one document that a conversation has; saved here and nowhere else.</param>
/// <param name="storage">Where it is kept, and the answers beside it.</param>
/// <param name="outbox">Has what must still reach a channel.</param>
/// <param name="middleware">What runs around the bot, inside the transaction.</param>
/// <param name="gate">Orders the turns of a conversation within this process, and bounds how many there are.</param>
/// <param name="logger">Gets conflicts and duplicates, without content.</param>
public sealed class TransactionalBot(
    IBot bot, ConversationState state, IStorage storage, Outbox outbox, IEnumerable<IMiddleware> middleware, ConversationGate gate, ILogger<TransactionalBot> logger) : IBot
{
    /// <summary>Attempts before a turn gives up on a conversation that others keep writing to.</summary>
    public const int AttemptLimit = 8;

    private const int LongestId = 128;
    private const string ETag = "eTag";
    private const string LedgerProperty = "turns";

    // Storage takes this to mean that the document must not exist yet.
    private const string NewDocument = "";

    private readonly IStatePropertyAccessor<TurnLedger> _ledger = state.CreateProperty<TurnLedger>(LedgerProperty);
    private readonly IMiddleware[] _middleware = [.. middleware];

    /// <summary>The documents that a conversation may have beside its own.</summary>
    internal static IEnumerable<string> KeysBeside(string channel, string conversation) =>
        Enumerable.Range(0, TurnLedger.ReplyLimit).Select(place => PlaceKey(ConversationKey(channel, conversation), place));

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var conversation = ConversationKey(activity.ChannelId, activity.Conversation?.Id);
        var isQueued = turnContext.TurnState.Get<ITurnCommitter>() is not null;
        using var turn = await gate.EnterAsync(conversation, isQueued, cancellationToken);
        for (var attempt = 1; attempt <= AttemptLimit; attempt++)
        {
            if (await AttemptAsync(turnContext, conversation, cancellationToken) is { } outcome)
            {
                outcome.Report.Attempts = attempt;
                turnContext.TurnState.Set(outcome.Report);
                await FinishAsync(turnContext, outcome, cancellationToken);
                return;
            }

            Log.TurnConflict(logger, attempt);
        }

        throw isQueued ? new StorageConflictException() : new TurnRefusedException(
            StatusCodes.Status503ServiceUnavailable, TimeSpan.FromSeconds(1), "Too many messages of this conversation arrive at once. Send the message again.");
    }

    private async Task FinishAsync(ITurnContext context, TurnOutcome outcome, CancellationToken cancellationToken)
    {
        foreach (var call in outcome.Responses)
        {
            await call.RunAsync(context, cancellationToken);
        }

        if (outcome.Key is null)
        {
            foreach (var call in outcome.Replies)
            {
                await call.RunAsync(context, CancellationToken.None);
            }
        }
        else
        {
            await DeliverAsync(outbox.SendAsync(outcome.Key, outcome.Unsent!, outcome.Replies, context));
        }
    }

    /// <summary>The turn is done, whatever becomes of its replies: no apology for it, the channel delivers it again and gets what has not left.</summary>
    private async Task DeliverAsync(Task delivery)
    {
        try
        {
            await delivery;
        }
        catch (Exception exception) when (exception is not (StorageUnavailableException or TurnRefusedException))
        {
            Log.Undelivered(logger, exception.GetType().Name);
            throw new TurnRefusedException(
                StatusCodes.Status503ServiceUnavailable, TimeSpan.FromSeconds(15), "The replies are stored but did not reach the channel. Deliver the activity again.", exception);
        }
    }

    /// <summary>Runs the turn once; null when another writer was faster, so that all of it was dropped.</summary>
    private async Task<TurnOutcome?> AttemptAsync(ITurnContext outer, string conversation, CancellationToken cancellationToken)
    {
        var inbound = BotFrameworkJson.Clone(outer.Activity);
        inbound.DeliveryMode = DeliveryModes.Normal;
        var adapter = new StagingAdapter(outer);
        using var inner = new TurnContext(adapter, inbound);
        foreach (var (key, value) in outer.TurnState)
        {
            inner.TurnState.TryAdd(key, value);
        }

        await state.LoadAsync(inner, force: true, cancellationToken);
        var ledger = await _ledger.GetAsync(inner, () => new TurnLedger(), cancellationToken);
        if (LedgerId(inbound) is { } known && ledger.Contains(known))
        {
            Log.DuplicateDelivery(logger);
            return await RepeatAsync(outer, conversation, ledger, known, cancellationToken);
        }

        if (ledger.Unsent.Count > 0 && !IsInResponse(outer.Activity))
        {
            await SendEarlierAsync(outer, conversation, ledger, cancellationToken);
        }

        foreach (var step in _middleware)
        {
            adapter.Use(step);
        }

        await adapter.RunAsync(inner, bot.OnTurnAsync, cancellationToken);
        var document = state.GetCachedState(inner)!.State;
        document.TryAdd(ETag, NewDocument);
        try
        {
            return await CommitAsync(outer, inner, conversation, document, ledger, adapter.Done, cancellationToken);
        }
        catch (StorageConflictException)
        {
            return null;
        }
    }

    private async Task<TurnOutcome> CommitAsync(
        ITurnContext outer, TurnContext inner, string conversation, IDictionary<string, object> document, TurnLedger ledger, IReadOnlyList<StagedCall> calls, CancellationToken cancellationToken)
    {
        var committer = outer.TurnState.Get<ITurnCommitter>();
        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { [conversation] = document };
        var report = TurnReport.Of(inner);
        if (report.Forget)
        {
            Forget(conversation, document, ledger, changes);
        }

        var answersInResponse = outer.Activity.DeliveryMode == DeliveryModes.ExpectReplies;
        var responses = calls.Where(call => call.IsResponse(answersInResponse)).ToList();
        var replies = calls.Where(call => !call.IsResponse(answersInResponse)).ToList();
        var outcome = new TurnOutcome(report, responses, replies);
        if (LedgerId(inner.Activity) is { } id)
        {
            ledger.Add(id);
            if (responses.Exists(call => call.IsReply))
            {
                changes[PlaceKey(conversation, ledger.Keep(id))] = new StoredTurn { Id = id, Calls = Store(responses) };
            }

            if (committer is null && replies.Exists(call => call.IsReply))
            {
                var key = Outbox.KeyOf(conversation, id);
                outcome = outcome with { Key = key, Unsent = outbox.Create(outer.Activity, replies.Where(call => call.IsReply)) };
                ledger.AddUnsent(id);
                changes[key] = outcome.Unsent;
            }
        }

        await (committer is null
            ? storage.WriteAsync(changes, cancellationToken)
            : committer.CommitAsync(changes, [.. replies.Select(call => call.ToActivity())], report.Forget, cancellationToken));
        return outcome;
    }

    /// <summary>Answers an activity that was dealt with before.</summary>
    private async Task<TurnOutcome> RepeatAsync(ITurnContext outer, string conversation, TurnLedger ledger, string id, CancellationToken cancellationToken)
    {
        if (outer.TurnState.Get<ITurnCommitter>() is null && !await EarlierAsync(outer, conversation, id, cancellationToken))
        {
            return TurnOutcome.Repeated();
        }

        if (ledger.Find(id) is { } entry)
        {
            var key = PlaceKey(conversation, entry.Place);
            var found = await storage.ReadAsync([key], cancellationToken);
            if (found.TryGetValue(key, out var value) && value is StoredTurn stored && stored.Id == id)
            {
                return TurnOutcome.Repeated([.. stored.Calls.Select(call => call.Restore())]);
            }
        }

        // Too old to be answered again, but not unknown.
        return outer.Activity.Type == ActivityTypes.Invoke ? TurnOutcome.Repeated(StagedCall.Acknowledgement()) : TurnOutcome.Repeated();
    }

    /// <summary>Sends what crashes have left of earlier turns, before this one says anything.</summary>
    private async Task SendEarlierAsync(ITurnContext outer, string conversation, TurnLedger ledger, CancellationToken cancellationToken)
    {
        foreach (var id in ledger.Unsent.ToArray())
        {
            try
            {
                if (await EarlierAsync(outer, conversation, id, cancellationToken))
                {
                    ledger.Unsent.Remove(id);
                }
            }
            catch (TurnRefusedException)
            {
                // They are the sweep's now: what cannot be delivered must not hold up what can.
                ledger.Unsent.Remove(id);
            }
        }
    }

    private async Task<bool> EarlierAsync(ITurnContext outer, string conversation, string id, CancellationToken cancellationToken)
    {
        var delivery = outbox.SendEarlierAsync(Outbox.KeyOf(conversation, id), outer, cancellationToken);
        await DeliverAsync(delivery);
        return await delivery;
    }

    /// <summary>Leaves of the document only what tells a second delivery and prevents a second welcome.</summary>
    private static void Forget(string conversation, IDictionary<string, object> document, TurnLedger ledger, Dictionary<string, object> changes)
    {
        foreach (var property in document.Keys.Where(property => property is not (ETag or LedgerProperty or ConversationMemory.DataProperty)).ToList())
        {
            document.Remove(property);
        }

        foreach (var entry in ledger.Kept)
        {
            changes[PlaceKey(conversation, entry.Place)] = new StoredTurn();
        }

        foreach (var id in ledger.Unsent)
        {
            changes[Outbox.KeyOf(conversation, id)] = new UnsentTurn();
        }

        ledger.Kept.Clear();
        ledger.Unsent.Clear();
    }

    /// <summary>The id by which a second delivery is told; one of a length that no channel's has is kept as its digest, so that the document stays small.</summary>
    private static string? LedgerId(Activity activity) => activity.Id switch
    {
        null or "" => null,
        { Length: > LongestId } id => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id))),
        var id => id,
    };

    private static bool IsInResponse(Activity activity) => activity.Type == ActivityTypes.Invoke || activity.DeliveryMode == DeliveryModes.ExpectReplies;

    private static string ConversationKey(string? channel, string? conversation) => $"{channel}/conversations/{conversation}";

    private static string PlaceKey(string conversation, int place) => $"turns/{conversation}#{place}";

    private static List<StoredCall> Store(List<StagedCall> calls) => [.. calls.Where(call => call.IsReply).Select(call => call.Store())];
}
