namespace BackPainBot.Storage.Memory;

/// <summary>What was said in one conversation. Whoever uses it holds <see cref="Gate"/>.</summary>
internal sealed class MemoryConversation(LoggedConversation conversation, TimeProvider clock)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, long> _keys = new(StringComparer.Ordinal);
    private long _last;
    private int _pending;
    private string? _owner;
    private long _leaseStart;
    private TimeSpan _lease;

    public Lock Gate { get; } = new();

    public LoggedConversation Conversation { get; } = conversation;

    /// <summary>The minute of the last change.</summary>
    public long Touched { get; set; }

    /// <summary>Whether it is no longer in the store.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Whether activities wait that nobody may run.</summary>
    public bool IsStranded => _pending > 0 && !IsLeased;

    public LoggedActivity? NextPending => _pending > 0 ? _entries.Find(static entry => entry.IsPending)?.Activity : null;

    private bool IsLeased => _owner is not null && clock.GetElapsedTime(_leaseStart) < _lease;

    public AcceptResult Accept(NewActivity activity, int pendingLimit)
    {
        if (activity.Key is not null && _keys.TryGetValue(activity.Key, out var first))
        {
            return new AcceptResult(AcceptOutcome.Repeated, first);
        }

        if (_pending >= pendingLimit)
        {
            return new AcceptResult(AcceptOutcome.Full, 0);
        }

        _pending++;
        return new AcceptResult(AcceptOutcome.Stored, Add(activity, isPending: true));
    }

    public IReadOnlyList<LoggedActivity> Read(long after, int limit)
    {
        var found = new List<LoggedActivity>();
        for (var i = FirstAfter(after); i < _entries.Count && found.Count < limit; i++)
        {
            if (_entries[i].IsVisible)
            {
                found.Add(_entries[i].Activity);
            }
        }

        return found;
    }

    public bool TryLease(string owner, TimeSpan duration)
    {
        if (_owner != owner && IsLeased)
        {
            return false;
        }

        (_owner, _leaseStart, _lease) = (owner, clock.GetTimestamp(), duration);
        return true;
    }

    public void Release(string owner)
    {
        if (_owner == owner)
        {
            _owner = null;
        }
    }

    public bool IsOwnedBy(string owner) => _owner == owner;

    /// <summary>Whether the activity waits.</summary>
    public bool IsPending(long inbound) => _entries.Exists(entry => entry.IsPending && entry.Activity.Number == inbound);

    /// <summary>Marks an activity as answered, and forgets what was said if that is wished.</summary>
    public void Finish(long inbound, bool forget)
    {
        _pending--;
        _entries.Find(entry => entry.Activity.Number == inbound)!.IsPending = false;
        if (forget)
        {
            _entries.RemoveAll(static entry => !entry.IsPending);
        }
    }

    /// <summary>Adds an activity whose key is new; the number that it has either way.</summary>
    public long Append(NewActivity activity) =>
        activity.Key is not null && _keys.TryGetValue(activity.Key, out var first) ? first : Add(activity, isPending: false);

    private long Add(NewActivity activity, bool isPending)
    {
        if (activity.Replaces is { } replaced)
        {
            foreach (var entry in _entries.Where(entry => entry.Activity.Number == replaced || entry.Activity.Replaces == replaced))
            {
                entry.IsVisible = false;
            }

            _entries.RemoveAll(static entry => !entry.IsVisible && !entry.IsPending);
        }

        var number = ++_last;
        if (activity.IsVisible || isPending)
        {
            _entries.Add(new Entry(new LoggedActivity(number, activity.Json, activity.Replaces), activity.IsVisible, isPending));
        }

        if (activity.Key is not null)
        {
            _keys.Add(activity.Key, number);
        }

        return number;
    }

    private int FirstAfter(long watermark)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Activity.Number > watermark)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private sealed class Entry(LoggedActivity activity, bool isVisible, bool isPending)
    {
        public LoggedActivity Activity { get; } = activity;

        public bool IsVisible { get; set; } = isVisible;

        public bool IsPending { get; set; } = isPending;
    }
}
