using System.Collections.Concurrent;
using System.Threading.Channels;
using BackPainBot.DirectLine.Limits;
using BackPainBot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine.Turns;

/// <summary>
/// Runs the turns that wait in the log: those of one conversation one at a time and in order, under a lease, so that no other process runs them too; those of several side by side.
/// What a process that ended has left is found by looking for it.
/// </summary>
internal sealed class TurnRunner(
    IActivityLog log, TurnExecutor executor, IOptions<DirectLineOptions> options, DirectLineMetrics metrics, TimeProvider clock, ILogger<TurnRunner> logger) : IHostedService, IAsyncDisposable
{
    private const int TurnsPerRun = 16;
    private const int StrandedAtOnce = 256;

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan SweepPeriod = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly string _owner = Ids.Random();
    private readonly ConcurrentDictionary<string, ConversationWork> _works = new(StringComparer.Ordinal);
    private readonly Channel<ConversationWork> _queue = System.Threading.Channels.Channel.CreateUnbounded<ConversationWork>();
    private readonly SemaphoreSlim _sweepNow = new(0, 1);
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _hardStop = new();
    private IDisposable? _subscription;
    private Task _running = Task.CompletedTask;
    private Task _renewing = Task.CompletedTask;
    private Task? _stopped;
    private int _disposed;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _subscription = log.Subscribe(Changed);
        var tasks = Enumerable.Range(0, options.Value.ConcurrentTurns).Select(_ => Task.Run(RunAllAsync, CancellationToken.None)).ToList();
        tasks.Add(Task.Run(SweepAsync, CancellationToken.None));
        _running = Task.WhenAll(tasks);
        _renewing = Task.Run(RenewAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Ends when the turns that run have ended; those that take too long are cancelled and stay waiting.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => StopOnceAsync().WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _hardStop.CancelAsync();
        await StopOnceAsync();
        _stopping.Dispose();
        _hardStop.Dispose();
        _sweepNow.Dispose();
    }

    /// <summary>Says that a conversation has work; does nothing when that is known.</summary>
    public void Wake(string conversationId)
    {
        while (true)
        {
            var work = _works.GetOrAdd(conversationId, static (id, runner) => new ConversationWork(id, runner.NewPace()), this);
            if (work.TryWake(out var enqueue))
            {
                if (enqueue)
                {
                    _queue.Writer.TryWrite(work);
                }

                return;
            }

            _works.TryRemove(new(conversationId, work));
        }
    }

    /// <summary>Gives up the turn that a conversation has in this process, if any; completes when it is over.</summary>
    public Task CancelAsync(string conversationId) => _works.TryGetValue(conversationId, out var work) ? work.CancelAsync() : Task.CompletedTask;

    // A host may be stopped by several at the same time, and disposed of meanwhile.
    private Task StopOnceAsync()
    {
        lock (_works)
        {
            return _stopped ??= EndAsync();
        }
    }

    private async Task EndAsync()
    {
        await _stopping.CancelAsync();
        _hardStop.CancelAfter(Grace);
        await _running;
        await _hardStop.CancelAsync();
        await _renewing;
        _subscription?.Dispose();
    }

    private Pace NewPace() => new(options.Value.TurnBurst, TimeSpan.FromSeconds(options.Value.SecondsPerTurn), clock);

    private void Changed(string? conversationId)
    {
        if (conversationId is null)
        {
            SweepNow();
        }
        else if (_works.TryGetValue(conversationId, out var work) && work.IsRunning)
        {
            // Another process may have stored an activity which only the holder of the lease can run.
            Wake(conversationId);
        }
    }

    private void SweepNow()
    {
        if (_sweepNow.CurrentCount == 0)
        {
            _sweepNow.Release();
        }
    }

    private async Task RunAllAsync()
    {
        try
        {
            await foreach (var work in _queue.Reader.ReadAllAsync(_stopping.Token))
            {
                work.Start();
                var wait = await RunAsync(work);
                if (work.Stop(waits: wait is not null))
                {
                    _queue.Writer.TryWrite(work);
                }
                else if (wait is { } delay)
                {
                    _ = WakeLaterAsync(work.Id, delay);
                }
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return;
        }
    }

    /// <summary>Runs a conversation's turns until none is left; or tells when to look again.</summary>
    private async Task<TimeSpan?> RunAsync(ConversationWork work)
    {
        try
        {
            if (await log.NextPendingAsync(work.Id, _hardStop.Token) is null)
            {
                work.Attempts = 0;
                return null;
            }

            if (!await log.TryLeaseAsync(work.Id, _owner, Lease, _hardStop.Token))
            {
                return TurnFaults.Backoff(++work.LeasesMissed);
            }

            work.LeasesMissed = 0;
            work.HasLease = true;
            try
            {
                return await RunLeasedAsync(work);
            }
            finally
            {
                work.HasLease = false;
                await log.ReleaseAsync(work.Id, _owner, CancellationToken.None);
            }
        }
        catch (Exception exception) when (executor.IsPassing(exception))
        {
            metrics.TurnRetried(exception.GetType().Name);
            Log.TurnRetried(logger, exception.GetType().Name, ++work.Attempts);
            return TurnFaults.Backoff(work.Attempts);
        }
        catch (OperationCanceledException) when (_hardStop.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Log.RunFailed(logger, exception.GetType().FullName ?? exception.GetType().Name);
            return TurnFaults.Backoff(++work.Attempts);
        }
    }

    private async Task<TimeSpan?> RunLeasedAsync(ConversationWork work)
    {
        for (var i = 0; i < TurnsPerRun && !_stopping.IsCancellationRequested; i++)
        {
            if (await log.NextPendingAsync(work.Id, _hardStop.Token) is not { } pending)
            {
                work.ToldToWait = false;
                return null;
            }

            if (work.Attempts == 0 && !work.Pace.TryTake(out var wait))
            {
                if (!work.ToldToWait)
                {
                    work.ToldToWait = true;
                    await executor.SayOneMomentAsync(work.Id, pending, _hardStop.Token);
                }

                return wait;
            }

            await executor.RunAsync(work, pending, _owner, _hardStop.Token);
            work.Attempts = 0;
        }

        return TimeSpan.Zero;
    }

    private async Task WakeLaterAsync(string conversationId, TimeSpan delay)
    {
        try
        {
            await Task.Delay(delay, clock, _stopping.Token);
            Wake(conversationId);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return;
        }
    }

    /// <summary>Keeps the leases of what runs, and forgets what has not run for a while.</summary>
    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(Renewal, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_hardStop.Token))
            {
                foreach (var work in _works.Values)
                {
                    if (work.HasLease)
                    {
                        await RenewAsync(work);
                    }
                    else if (work.Pace.IsFull && work.TryRemove())
                    {
                        _works.TryRemove(new(work.Id, work));
                    }
                }
            }
        }
        catch (OperationCanceledException) when (_hardStop.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task RenewAsync(ConversationWork work)
    {
        try
        {
            if (!await log.TryLeaseAsync(work.Id, _owner, Lease, _hardStop.Token))
            {
                Log.LeaseLost(logger);
                _ = work.CancelAsync();
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (!_hardStop.IsCancellationRequested)
            {
                Log.StorageFailed(logger, exception.GetType().Name);
            }
        }
    }

    /// <summary>Takes up what nobody runs.</summary>
    private async Task SweepAsync()
    {
        try
        {
            while (true)
            {
                await WakeStrandedAsync();
                await _sweepNow.WaitAsync(SweepPeriod, _stopping.Token);
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task WakeStrandedAsync()
    {
        try
        {
            foreach (var id in await log.FindStrandedAsync(StrandedAtOnce, _stopping.Token))
            {
                Wake(id);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (!_stopping.IsCancellationRequested)
            {
                Log.StorageFailed(logger, exception.GetType().Name);
            }
        }
    }
}
