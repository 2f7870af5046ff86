using System.Threading.Channels;
using BackPainBot.Storage.Sql;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BackPainBot.Storage.PostgreSql;

/// <summary>
/// Tells the other processes that a conversation has changed, and hears it from them. Told inside a transaction it cannot get lost; told after one, it costs that
/// transaction nothing.
/// </summary>
/// <param name="source">Where connections come from.</param>
/// <param name="heard">Gets a conversation's id from another process, or null when some may have been missed.</param>
/// <param name="clock">Times the pauses.</param>
/// <param name="logger">Gets lost connections.</param>
internal sealed class Announcer(NpgsqlDataSource source, Action<string?> heard, TimeProvider clock, ILogger logger) : IDisposable
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
        _ = TellAsync();
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
                await using var connection = await source.OpenConnectionAsync(_stopped);
                connection.Notification += (_, notification) => Hear(notification.Payload);
                await using (var command = new NpgsqlCommand(Listen, connection))
                {
                    await command.ExecuteNonQueryAsync(_stopped);
                }

                if (!listening.TrySetResult())
                {
                    heard(null);
                }

                while (true)
                {
                    await connection.WaitAsync(_stopped);
                }
            }
            catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (PostgreSqlFaults.IsTransient(exception) || exception is PostgresException)
            {
                Log.ListenerLost(logger, exception.GetType().Name);
                await PauseAsync();
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

    private async Task TellAsync()
    {
        var batch = new HashSet<string>(StringComparer.Ordinal);
        while (await _outgoing.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _outgoing.Reader.TryRead(out var payload))
            {
                batch.Add(payload);
            }

            try
            {
                await using var connection = await source.OpenConnectionAsync(_stopped);
                await using var command = new NpgsqlCommand(NotifyAll, connection) { Parameters = { new() { Value = batch.ToArray() } } };
                await command.ExecuteNonQueryAsync(_stopped);
            }
            catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (PostgreSqlFaults.IsTransient(exception) || exception is PostgresException)
            {
                // Listeners lose their connections with this one, and look for themselves when they are back.
                Log.ListenerLost(logger, exception.GetType().Name);
                await PauseAsync();
            }
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
