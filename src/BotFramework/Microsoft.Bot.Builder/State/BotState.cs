using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// State of one scope (a conversation, a user), one document in the store. It is read once a turn, kept in the turn state, and written by
/// <see cref="SaveChangesAsync"/> where it has changed.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    static BotState() => BuilderTypes.Register();

    /// <summary>Initializes a new instance of the <see cref="BotState"/> class.</summary>
    /// <param name="storage">Where the state is kept.</param>
    /// <param name="contextServiceKey">Turn state key of the state that has been read.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <summary>Creates an accessor of the property <paramref name="name"/>.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Returns what has been read this turn, or null.</summary>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Reads the state, where it has not been read this turn or <paramref name="force"/> is true.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);

        var cached = GetCachedState(turnContext);
        if (!force && cached?.State is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = stored switch
        {
            null => new CachedBotState(),
            IDictionary<string, object> state => new CachedBotState(state),
            _ => throw new InvalidOperationException(
                $"What the storage holds under '{key}' is a {stored.GetType()}, not the dictionary of properties that bot state is."),
        };
    }

    /// <summary>Writes the state, where it was read this turn and has changed or <paramref name="force"/> is true.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);

        if (GetCachedState(turnContext) is not { } cached)
        {
            return;
        }

        var changed = cached.HasChanged(out var hash);
        if (!force && !changed)
        {
            return;
        }

        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken);
        cached.NoteSaved(hash);
    }

    /// <summary>Empties the state; it is written by the next save.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = CachedBotState.Cleared(GetCachedState(turnContext));
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the turn and from the store.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>Returns the key in the store for this turn's scope.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>
    /// Returns a property of the state read this turn; null where it is not set, and for value types a <see cref="KeyNotFoundException"/>.
    /// A value that came back from the store as plain JSON is converted to <typeparamref name="T"/>.
    /// </summary>
    protected Task<T?> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);

        var state = LoadedState(turnContext);
        if (!state.TryGetValue(propertyName, out var value))
        {
            return default(T) is null ? Task.FromResult(default(T)) : throw new KeyNotFoundException(propertyName);
        }

        if (value is null or T)
        {
            return Task.FromResult((T?)value);
        }

        var converted = BotJson.Convert<T>(value);
        if (converted is not (null or ValueType or string))
        {
            // What the caller changes in it must be in the state.
            state[propertyName] = converted;
        }

        return Task.FromResult(converted);
    }

    /// <summary>Removes a property from the state read this turn.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        LoadedState(turnContext).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the state read this turn.</summary>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        LoadedState(turnContext)[propertyName] = value!;
        return Task.CompletedTask;
    }

    private IDictionary<string, object> LoadedState(ITurnContext turnContext) =>
        GetCachedState(turnContext)?.State ?? throw new InvalidOperationException($"The state '{_contextServiceKey}' has not been loaded this turn.");
}
