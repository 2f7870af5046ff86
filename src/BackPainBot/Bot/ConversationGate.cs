using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;

namespace BackPainBot.Bot;

/// <summary>
/// Lets the turns of one conversation pass one at a time, in the order in which they came, and no more turns at once than the process can do. Whoever would have to
/// wait in too long a queue is sent away.
/// </summary>
public sealed class ConversationGate(IOptions<TurnOptions> options) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _running = new(options.Value.Concurrent);
    private int _users;

    /// <summary>Waits for the conversation's turn; dispose what it returns when the turn is over.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="isQueued">Whether it comes from a queue that has bounds of its own, and so is never refused.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="TurnRefusedException">Too many wait already.</exception>
    public async Task<IDisposable> EnterAsync(string conversation, bool isQueued, CancellationToken cancellationToken)
    {
        var slot = Register(conversation, isQueued);
        try
        {
            await slot.Gate.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(conversation, slot);
            throw;
        }

        try
        {
            await _running.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            slot.Gate.Release();
            Leave(conversation, slot);
            throw;
        }

        return new Exit(this, conversation, slot);
    }

    /// <inheritdoc/>
    public void Dispose() => _running.Dispose();

    private Slot Register(string conversation, bool isQueued)
    {
        lock (_lock)
        {
            if (!isQueued && _users >= options.Value.Limit)
            {
                throw new TurnRefusedException(
                    StatusCodes.Status503ServiceUnavailable, TimeSpan.FromSeconds(1), "The bot has as much to do as it can. Send the message again.");
            }

            ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, conversation, out _);
            slot ??= new Slot();
            if (!isQueued && slot.Users >= options.Value.PerConversation)
            {
                throw new TurnRefusedException(
                    StatusCodes.Status429TooManyRequests, TimeSpan.FromSeconds(2), "Too many messages of this conversation wait for their turn. Send the message again.");
            }

            slot.Users++;
            _users++;
            return slot;
        }
    }

    private void Leave(string conversation, Slot slot)
    {
        lock (_lock)
        {
            _users--;
            if (--slot.Users == 0)
            {
                _slots.Remove(conversation);
                slot.Gate.Dispose();
            }
        }
    }

    private sealed class Slot
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Exit(ConversationGate gate, string conversation, Slot slot) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                gate._running.Release();
                slot.Gate.Release();
                gate.Leave(conversation, slot);
            }
        }
    }
}
