namespace BackPainBot.Storage.Sql;

/// <summary>Who wants to know that a conversation has changed.</summary>
internal sealed class Subscriptions
{
    private readonly Lock _lock = new();
    private Subscription[] _all = [];

    public IDisposable Add(Action<string?> changed)
    {
        var subscription = new Subscription(this, changed);
        lock (_lock)
        {
            _all = [.. _all, subscription];
        }

        return subscription;
    }

    public void Call(string? conversationId)
    {
        foreach (var subscription in Volatile.Read(ref _all))
        {
            subscription.Changed(conversationId);
        }
    }

    private void Remove(Subscription subscription)
    {
        lock (_lock)
        {
            _all = [.. _all.Where(other => other != subscription)];
        }
    }

    private sealed class Subscription(Subscriptions all, Action<string?> changed) : IDisposable
    {
        public Action<string?> Changed { get; } = changed;

        public void Dispose() => all.Remove(this);
    }
}
