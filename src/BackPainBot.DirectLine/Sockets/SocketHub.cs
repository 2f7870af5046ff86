using System.Collections.Concurrent;
using System.Net.WebSockets;
using BackPainBot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Sockets;

/// <summary>The streams that are open in this process. They are told of changes and read the log themselves, so nobody waits for them.</summary>
internal sealed class SocketHub(IActivityLog log, IOptions<DirectLineOptions> options, TimeProvider clock) : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<string, ConversationSockets> _conversations = new(StringComparer.Ordinal);
    private IDisposable? _subscription;
    private ITimer? _beats;
    private int _count;

    /// <summary>Streams that are open.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Whether the process is ending.</summary>
    public bool IsClosed { get; private set; }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _subscription = log.Subscribe(Changed);
        var period = TimeSpan.FromSeconds(options.Value.KeepAliveSeconds);
        _beats = clock.CreateTimer(_ => Beat(), null, period, period);
        return Task.CompletedTask;
    }

    /// <summary>Closes all streams, so that their clients go elsewhere or come back.</summary>
    public void Close()
    {
        IsClosed = true;
        foreach (var conversation in _conversations.Values)
        {
            conversation.Close(WebSocketCloseStatus.EndpointUnavailable, "The service restarts.");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Close();
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _subscription?.Dispose();
        _beats?.Dispose();
    }

    /// <summary>Adds a stream and lets it read what there is.</summary>
    public void Add(StreamSocket socket)
    {
        Interlocked.Increment(ref _count);
        while (true)
        {
            var conversation = _conversations.GetOrAdd(socket.ConversationId, static (id, log) => new ConversationSockets(id, log), log);
            if (conversation.TryAdd(socket, options.Value.SocketsPerConversation))
            {
                break;
            }

            _conversations.TryRemove(new(socket.ConversationId, conversation));
        }

        socket.Signal(SocketSignals.Changed);
        if (IsClosed)
        {
            socket.Close(WebSocketCloseStatus.EndpointUnavailable, "The service restarts.");
        }
    }

    public void Remove(StreamSocket socket)
    {
        Interlocked.Decrement(ref _count);
        if (_conversations.TryGetValue(socket.ConversationId, out var conversation) && conversation.Remove(socket))
        {
            _conversations.TryRemove(new(socket.ConversationId, conversation));
        }
    }

    /// <summary>Shows an activity that is not stored to whoever looks on now.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">The activity's JSON with its id.</param>
    public void Pass(string conversationId, byte[] activity)
    {
        if (_conversations.TryGetValue(conversationId, out var conversation))
        {
            conversation.Pass(activity);
        }
    }

    /// <summary>Closes a conversation's streams for good.</summary>
    public void End(string conversationId)
    {
        if (_conversations.TryGetValue(conversationId, out var conversation))
        {
            conversation.Close(WebSocketCloseStatus.NormalClosure, "The conversation was deleted.");
        }
    }

    private void Changed(string? conversationId)
    {
        if (conversationId is not null)
        {
            if (_conversations.TryGetValue(conversationId, out var conversation))
            {
                conversation.Changed();
            }

            return;
        }

        foreach (var conversation in _conversations.Values)
        {
            conversation.Changed();
        }
    }

    private void Beat()
    {
        foreach (var conversation in _conversations.Values)
        {
            conversation.Beat();
        }
    }
}
