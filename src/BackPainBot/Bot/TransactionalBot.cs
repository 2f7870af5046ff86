using BackPainBot.Storage;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>
/// Makes a turn a transaction: the bot runs on a staging adapter; its state, the inbound activity's id and its replies are stored
/// in one write guarded by the document's ETag; only then does anything leave. A second delivery gets the stored replies.
/// </summary>
/// <param name="bot">The bot whose turns these are.</param>
/// <param name="state">The one document that a conversation has; saved here and nowhere else.</param>
/// <param name="middleware">What runs around the bot, inside the transaction.</param>
/// <param name="gate">Orders the turns of a conversation within this process.</param>
/// <param name="logger">Gets conflicts and duplicates, without content.</param>
public sealed class TransactionalBot(
    IBot bot, ConversationState state, IEnumerable<IMiddleware> middleware, ConversationGate gate, ILogger<TransactionalBot> logger) : IBot
{
    /// <summary>Attempts before a turn gives up on a conversation that others keep writing to.</summary>
    public const int AttemptLimit = 8;

    private const string ETag = "eTag";

    // Storage takes this to mean that the document must not exist yet.
    private const string NewDocument = "";

    private readonly IStatePropertyAccessor<TurnLedger> _ledger = state.CreateProperty<TurnLedger>("turns");
    private readonly IMiddleware[] _middleware = [.. middleware];

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        using var turn = await gate.EnterAsync($"{activity.ChannelId}/{activity.Conversation?.Id}", cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            if (await AttemptAsync(turnContext, attempt, cancellationToken) is { } calls)
            {
                foreach (var call in calls)
                {
                    await call.RunAsync(turnContext, cancellationToken);
                }

                return;
            }
        }
    }

    /// <summary>Runs the turn once; null when another writer was faster, so that all of it was dropped.</summary>
    private async Task<IReadOnlyList<StagedCall>?> AttemptAsync(ITurnContext outer, int attempt, CancellationToken cancellationToken)
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
        if (inbound.Id is { Length: > 0 } known && ledger.Find(known) is { } entry)
        {
            Log.DuplicateDelivery(logger);
            return [.. (entry.Calls ?? []).Select(call => call.Restore())];
        }

        foreach (var step in _middleware)
        {
            adapter.Use(step);
        }

        await adapter.RunAsync(inner, bot.OnTurnAsync, cancellationToken);
        if (TurnReport.Of(inner).Forget)
        {
            ledger.Forget();
        }

        if (inbound.Id is { Length: > 0 } id)
        {
            ledger.Add(new LedgerEntry { Id = id, Calls = [.. adapter.Calls.Where(call => call.IsReply).Select(call => call.Store())] });
        }

        return await TryCommitAsync(inner, attempt, cancellationToken) ? adapter.Calls : null;
    }

    private async Task<bool> TryCommitAsync(TurnContext inner, int attempt, CancellationToken cancellationToken)
    {
        state.GetCachedState(inner)!.State.TryAdd(ETag, NewDocument);
        try
        {
            await state.SaveChangesAsync(inner, force: false, cancellationToken);
            return true;
        }
        catch (StorageConflictException) when (attempt < AttemptLimit)
        {
            Log.TurnConflict(logger, attempt);
            return false;
        }
    }
}
