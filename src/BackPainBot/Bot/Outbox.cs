using System.Text;
using BackPainBot.Storage;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Bot;

/// <summary>
/// The replies that have still to reach a channel. They are stored with their turn and taken out when they have left, so that after a crash they are sent when the
/// conversation is next touched, or by the sweep: at least once.
/// </summary>
public sealed class Outbox(IBotStore store, TimeProvider clock)
{
    /// <summary>Begins the keys of all unsent turns; the sweep lists them by it.</summary>
    public const string Prefix = "unsent/";

    /// <summary>Within this time another process is taken to be sending still.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly string _owner = Guid.NewGuid().ToString("n");

    /// <summary>The key under which a turn's replies are stored.</summary>
    public static string KeyOf(string conversation, string inboundId) => $"{Prefix}{conversation}#{inboundId}";

    internal UnsentTurn Create(Activity inbound, IEnumerable<StagedCall> calls)
    {
        var reference = inbound.GetConversationReference().GetContinuationActivity();
        return new UnsentTurn
        {
            Owner = _owner,
            At = clock.GetUtcNow(),
            Inbound = Encoding.UTF8.GetString(BotFrameworkJson.Serialize(reference)),
            Calls = [.. calls.Select(call => call.Store())],
        };
    }

    /// <summary>Sends a turn's replies and takes them out. Where sending fails, those that have not left stay.</summary>
    internal async Task SendAsync(string key, UnsentTurn unsent, IReadOnlyList<StagedCall> calls, ITurnContext context)
    {
        // What is stored must leave, whether or not the caller still waits.
        var sent = 0;
        try
        {
            foreach (var call in calls)
            {
                await call.RunAsync(context, CancellationToken.None);
                sent++;
            }
        }
        finally
        {
            if (sent == calls.Count)
            {
                await store.DiscardAsync([key], CancellationToken.None);
            }
            else if (sent > 0)
            {
                unsent.Calls = [.. calls.Skip(sent).Where(call => call.IsReply).Select(call => call.Store())];
                unsent.ETag = null;
                await store.WriteAsync(new Dictionary<string, object> { [key] = unsent }, CancellationToken.None);
            }
        }
    }

    /// <summary>
    /// Sends what earlier deliveries left unsent, unless another process may be at it. Returns false when it was left alone.
    /// </summary>
    internal async Task<bool> SendEarlierAsync(string key, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } unsent)
        {
            return true;
        }

        if (unsent.Owner != _owner && (clock.GetUtcNow() - unsent.At).Duration() < Patience)
        {
            return false;
        }

        await SendAsync(key, unsent, [.. unsent.Calls.Select(call => call.Restore())], context);
        return true;
    }

    /// <summary>Keys of unsent turns after another, in order.</summary>
    internal Task<IReadOnlyList<string>> ListAsync(string after, int limit, CancellationToken cancellationToken) =>
        store.FindKeysAsync(Prefix, after, limit, cancellationToken);

    /// <summary>Takes an unsent turn over from whoever was to send it; null when there is none, or it is another's still.</summary>
    internal async Task<UnsentTurn?> TryClaimAsync(string key, TimeSpan age, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } unsent || (clock.GetUtcNow() - unsent.At).Duration() < age)
        {
            return null;
        }

        (unsent.Owner, unsent.At, unsent.Attempts) = (_owner, clock.GetUtcNow(), unsent.Attempts + 1);
        try
        {
            await store.WriteAsync(new Dictionary<string, object> { [key] = unsent }, cancellationToken);
            return unsent;
        }
        catch (StorageConflictException)
        {
            return null;
        }
    }

    /// <summary>Gives up on a turn's replies.</summary>
    internal Task DropAsync(string key, CancellationToken cancellationToken) => store.DiscardAsync([key], cancellationToken);

    private async Task<UnsentTurn?> FindAsync(string key, CancellationToken cancellationToken) =>
        (await store.ReadAsync([key], cancellationToken)).TryGetValue(key, out var found) ? found as UnsentTurn : null;
}
