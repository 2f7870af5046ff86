using System.Net.WebSockets;
using BackPainBot.Storage;

namespace BackPainBot.DirectLine.Sockets;

/// <summary>The streams of one conversation. What they are sent is read and written once for those that have seen the same.</summary>
internal sealed class ConversationSockets(string conversationId, IActivityLog log)
{
    /// <summary>Activities in one frame.</summary>
    private const int FrameLimit = 64;

    private readonly Lock _lock = new();
    private volatile StreamSocket[] _sockets = [];
    private Frame? _latest;
    private int _version;
    private bool _isRemoved;

    /// <summary>Adds a stream; one too many closes the oldest. False: this object is removed, take another.</summary>
    public bool TryAdd(StreamSocket socket, int limit)
    {
        StreamSocket? oldest = null;
        lock (_lock)
        {
            if (_isRemoved)
            {
                return false;
            }

            if (_sockets.Length >= limit)
            {
                oldest = _sockets[0];
                _sockets = _sockets[1..];
            }

            _sockets = [.. _sockets, socket];
            socket.Conversation = this;
        }

        oldest?.Close(WebSocketCloseStatus.PolicyViolation, "collision");
        return true;
    }

    /// <summary>Removes a stream; whether it was the last.</summary>
    public bool Remove(StreamSocket socket)
    {
        lock (_lock)
        {
            _sockets = _sockets.Length == 1 && _sockets[0] == socket ? [] : [.. _sockets.Where(other => other != socket)];
            _isRemoved = _sockets.Length == 0;
            return _isRemoved;
        }
    }

    public void Changed()
    {
        Interlocked.Increment(ref _version);
        foreach (var socket in _sockets)
        {
            socket.Signal(SocketSignals.Changed);
        }
    }

    public void Beat()
    {
        foreach (var socket in _sockets)
        {
            socket.Signal(SocketSignals.Beat);
        }
    }

    public void Pass(byte[] activity)
    {
        foreach (var socket in _sockets)
        {
            socket.Pass(activity);
        }
    }

    public void Close(WebSocketCloseStatus status, string reason)
    {
        foreach (var socket in _sockets)
        {
            socket.Close(status, reason);
        }
    }

    /// <summary>What comes after a watermark; null when nothing does.</summary>
    public async ValueTask<Frame?> ReadAsync(long after)
    {
        var version = Volatile.Read(ref _version);
        if (Volatile.Read(ref _latest) is { } latest && latest.After == after && latest.Version == version)
        {
            return latest;
        }

        var activities = await log.ReadAsync(conversationId, after, FrameLimit, CancellationToken.None);
        if (activities.Count == 0)
        {
            return null;
        }

        var watermark = activities[^1].Number;
        var frame = new Frame(after, watermark, version, activities.Count == FrameLimit, ActivitySet.Write(conversationId, activities, watermark));
        if (_sockets.Length > 1)
        {
            Volatile.Write(ref _latest, frame);
        }

        return frame;
    }

    /// <summary>Whether there is such a conversation still.</summary>
    public async ValueTask<bool> ExistsAsync() => await log.FindAsync(conversationId, CancellationToken.None) is not null;
}
