using System.Runtime.InteropServices;

namespace BackPainBot.Bot;

/// <summary>Lets the turns of one conversation pass one at a time, in the order in which they came.</summary>
public sealed class ConversationGate
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    /// <summary>Waits for the conversation's turn; dispose what it returns when the turn is over.</summary>
    public async Task<IDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        Slot slot;
        lock (_lock)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, conversation, out _);
            slot = entry ??= new Slot();
            slot.Users++;
        }

        try
        {
            await slot.Gate.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(conversation, slot, entered: false);
            throw;
        }

        return new Exit(this, conversation, slot);
    }

    private void Leave(string conversation, Slot slot, bool entered)
    {
        if (entered)
        {
            slot.Gate.Release();
        }

        lock (_lock)
        {
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
                gate.Leave(conversation, slot, entered: true);
            }
        }
    }
}
