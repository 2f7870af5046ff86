using System.Diagnostics;
using System.Net.WebSockets;
using BackPainBot.Storage;
using Microsoft.Extensions.Logging;

namespace BackPainBot.DirectLine.Sockets;

/// <summary>
/// A client's stream: sends what the log has after the watermark whenever it is told that there may be more. While nothing happens it holds no buffer, timer or task but the one that waits for the client.
/// </summary>
internal sealed class StreamSocket(string conversationId, long watermark, WebSocket socket, TimeSpan sendLimit, DirectLineMetrics metrics, TimeProvider clock, ILogger logger) : IThreadPoolWorkItem
{
    private const int ReceiveLimit = 64 * 1024;

    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(3);

    private long _watermark = watermark;
    private int _signals;
    private byte[]? _passing;
    private Goodbye? _goodbye;
    private TaskCompletionSource? _received;

    public string ConversationId { get; } = conversationId;

    /// <summary>The streams that it belongs to; set before it is told of anything.</summary>
    public ConversationSockets? Conversation { get; set; }

    /// <summary>Tells that there is something to do.</summary>
    public void Signal(SocketSignals signals)
    {
        var before = (SocketSignals)Interlocked.Or(ref _signals, (int)(signals | SocketSignals.Sending));
        if (!before.HasFlag(SocketSignals.Sending))
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <summary>Shows an activity that is not stored; a newer one takes the place of one that was not sent yet.</summary>
    public void Pass(byte[] activity)
    {
        Volatile.Write(ref _passing, activity);
        Signal(SocketSignals.Passing);
    }

    /// <summary>Says goodbye and cuts the stream when the client does not answer.</summary>
    public void Close(WebSocketCloseStatus status, string reason)
    {
        Interlocked.CompareExchange(ref _goodbye, new Goodbye(status, reason), null);
        Signal(SocketSignals.Close);
    }

    /// <summary>Takes what the client sends, and drops it, until it has gone.</summary>
    public async Task ReceiveAsync()
    {
        try
        {
            while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
            {
                // Waits without a buffer; empty frames, by which clients keep the connection alive, end here.
                var received = await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    await AnswerCloseAsync();
                    return;
                }

                if (!received.EndOfMessage && !await SkipAsync())
                {
                    Close(WebSocketCloseStatus.MessageTooBig, "Send activities by POST.");
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client has gone without a word.
            socket.Abort();
        }
        finally
        {
            Volatile.Read(ref _received)?.TrySetResult();
        }
    }

    void IThreadPoolWorkItem.Execute() => _ = SendAllAsync();

    private async Task SendAllAsync()
    {
        try
        {
            while (true)
            {
                var signals = (SocketSignals)Interlocked.And(ref _signals, (int)SocketSignals.Sending);
                if (signals.HasFlag(SocketSignals.Close))
                {
                    await CloseAsync(_goodbye!);
                    return;
                }

                await SendAsync(signals);
                if (Interlocked.CompareExchange(ref _signals, (int)SocketSignals.None, (int)SocketSignals.Sending) == (int)SocketSignals.Sending)
                {
                    return;
                }
            }
        }
        catch (TimeoutException)
        {
            metrics.SocketCut();
            Log.SocketTooSlow(logger);
            socket.Abort();
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The client has gone: it comes back for what it has not seen.
            socket.Abort();
        }
        catch (StorageUnavailableException exception)
        {
            Log.StorageFailed(logger, exception.GetType().Name);
            socket.Abort();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Log.SocketFailed(logger, exception.GetType().FullName ?? exception.GetType().Name, new StackTrace(exception).GetFrame(0)?.ToString().Trim());
            socket.Abort();
        }
    }

    private async ValueTask SendAsync(SocketSignals signals)
    {
        var sent = false;
        if (signals.HasFlag(SocketSignals.Changed))
        {
            while (await Conversation!.ReadAsync(_watermark) is { } frame)
            {
                await SendAsync(frame.Utf8);
                _watermark = frame.Watermark;
                sent = true;
                if (!frame.IsFull)
                {
                    break;
                }
            }

            if (!sent && !await Conversation.ExistsAsync())
            {
                Close(WebSocketCloseStatus.NormalClosure, "The conversation was deleted.");
                return;
            }
        }

        if (signals.HasFlag(SocketSignals.Passing) && Interlocked.Exchange(ref _passing, null) is { } passing && !sent)
        {
            await SendAsync(ActivitySet.WritePassing(passing, _watermark));
            sent = true;
        }

        if (signals.HasFlag(SocketSignals.Beat) && !sent)
        {
            await SendAsync(ReadOnlyMemory<byte>.Empty);
        }
    }

    private ValueTask SendAsync(ReadOnlyMemory<byte> frame)
    {
        var sending = socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        return sending.IsCompletedSuccessfully ? sending : new ValueTask(sending.AsTask().WaitAsync(sendLimit, clock));
    }

    private async Task CloseAsync(Goodbye goodbye)
    {
        var received = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _received, received);
        try
        {
            await socket.CloseOutputAsync(goodbye.Status, goodbye.Reason, CancellationToken.None).WaitAsync(CloseLimit, clock);
            await received.Task.WaitAsync(CloseLimit, clock);
        }
        catch (TimeoutException)
        {
            socket.Abort();
        }
    }

    private async Task AnswerCloseAsync()
    {
        if (socket.State == WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None).WaitAsync(CloseLimit, clock);
        }
    }

    /// <summary>Drops the rest of a message; false when it is longer than a client has reason to send.</summary>
    private async Task<bool> SkipAsync()
    {
        var buffer = new byte[512];
        for (var length = 0; length <= ReceiveLimit;)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (received.EndOfMessage)
            {
                return true;
            }

            length += received.Count;
        }

        return false;
    }

    private sealed record Goodbye(WebSocketCloseStatus Status, string Reason);
}
