namespace Microsoft.Bot.Builder;

/// <summary>Values registered for one turn, by key or by type (the key is then the type's full name).</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Initializes a new instance of the <see cref="TurnContextStateCollection"/> class.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Returns the value under <paramref name="key"/>, or null when there is none or it is of another type.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>Returns the value registered for the type <typeparamref name="T"/>, or null.</summary>
    public T? Get<T>()
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Get<T>(KeyOf<T>());
    }

    /// <summary>Adds a value; a key that is there already is an <see cref="ArgumentException"/>.</summary>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type; a type that is there already is an <see cref="ArgumentException"/>.</summary>
    public void Add<T>(T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        Add(KeyOf<T>(), value);
    }

    /// <summary>Sets the value under <paramref name="key"/>; null removes it.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
        {
            Remove(key);
        }
        else
        {
            this[key] = value;
        }
    }

    /// <summary>Sets the value under its type; null removes it.</summary>
    public void Set<T>(T? value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        Set(KeyOf<T>(), value);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of the registered values that are disposable.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        if (disposing)
        {
            foreach (var disposable in Values.OfType<IDisposable>())
            {
                disposable.Dispose();
            }
        }

        _disposed = true;
    }

    private static string KeyOf<T>() => typeof(T).FullName!;
}
