using System.Threading.Channels;
using BackPainBot.Storage.Sql;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BackPainBot.Storage.PostgreSql;

/// <summary>
/// Tells the other processes that a conversation has changed, and hears it from them. Told inside a transaction it cannot get lost; told after one, it costs that
/// transaction nothing.
/// </summary>
/// <param name="source">Where connections to tell come from.</param>
/// <param name="listenSource">Where the connection to hear comes from; closed, it is gone, rather than somebody else's next.</param>
/// <param name="silence">How long nothing may be heard until the connection is put to the test.</param>
/// <param name="heard">Gets a conversation's id from another process, or null when some may have been missed.</param>
/// <param name="clock">Times the pauses.</param>
/// <param name="logger">Gets lost connections.</param>
internal sealed class Announcer(NpgsqlDataSource source, NpgsqlDataSource listenSource, TimeSpan silence, Action<string?> heard, TimeProvider clock, ILogger logger) : IDisposable
{
    private const string Listen = "LISTEN backpainbot";
    private const string NotifyOne = "SELECT pg_notify('backpainbot', $1)";
    private const string NotifyAll = "SELECT pg_notify('backpainbot', payload) FROM unnest($1) AS payload";
    private const int OriginLength = 32;
    private const int LargestBatch = 256;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // A process does not hear itself.
    private readonly string _origin = Guid.NewGuid().ToString("n");
    private readonly CancellationTokenSource _stopping = new();
    private CancellationToken _stopped;
    private readonly Channel<string> _outgoing = Channel.CreateBounded<string>(new BoundedChannelOptions(65536) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Begins; hears everything that is told after this returns.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _stopped = _stopping.Token;
        var listening = new TaskCompletionSource();
        _ = ListenAsync(listening);
        _ = TellAllAsync();
        await listening.Task.WaitAsync(cancellationToken);
    }

    public async Task TellInsideAsync(SqlSession session, string conversationId) => await session.FirstAsync(NotifyOne, _ => true, _origin + conversationId);

    public void Tell(string conversationId) => _outgoing.Writer.TryWrite(_origin + conversationId);

    public void Dispose()
    {
        _stopping.Cancel();
        _outgoing.Writer.TryComplete();
        _stopping.Dispose();
    }

    private async Task ListenAsync(TaskCompletionSource listening)
    {
        while (!_stopped.IsCancellationRequested)
        {
            try
            {
                await using var connection = await listenSource.OpenConnectionAsync(_stopped);
                connection.Notification += (_, notification) => Hear(notification.Payload);
                await using (var command = new NpgsqlCommand(Listen, connection))
                {
                    await command.ExecuteNonQueryAsync(_stopped);
                }

                if (!listening.TrySetResult())
                {
                    heard(null);
                }

                await HearAsync(connection);
            }
            catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Log.ListenerLost(logger, exception.GetType().Name);
                await PauseAsync();
            }
        }
    }

    /// <summary>Hears until the connection is lost. One that went without a word is told from a quiet one by saying something to oneself.</summary>
    private async Task HearAsync(NpgsqlConnection connection)
    {
        while (true)
        {
            if (!await connection.WaitAsync(silence, _stopped))
            {
                Tell("");
                if (!await connection.WaitAsync(silence, _stopped))
                {
                    throw new TimeoutException("The connection does not hear what is told.");
                }
            }
        }
    }

    private void Hear(string payload)
    {
        if (payload.Length > OriginLength && !payload.StartsWith(_origin, StringComparison.Ordinal))
        {
            heard(payload[OriginLength..]);
        }
    }

    private async Task TellAllAsync()
    {
        var batch = new HashSet<string>(StringComparer.Ordinal);
        while (await _outgoing.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _outgoing.Reader.TryRead(out var payload))
            {
                batch.Add(payload);
            }

            while (!await TryTellAsync([.. batch]))
            {
                await PauseAsync();
            }

            if (_stopped.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>False when it is to be tried again.</summary>
    private async Task<bool> TryTellAsync(string[] payloads)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(_stopped);
            await using var command = new NpgsqlCommand(NotifyAll, connection) { Parameters = { new() { Value = payloads } } };
            await command.ExecuteNonQueryAsync(_stopped);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (!_stopped.IsCancellationRequested)
            {
                Log.ListenerLost(logger, exception.GetType().Name);
            }

            return _stopped.IsCancellationRequested;
        }
    }

    private async Task PauseAsync()
    {
        try
        {
            await Task.Delay(Pause, clock, _stopped);
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }
}
