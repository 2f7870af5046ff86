using System.Threading.Channels;

namespace BotFramework.Tests.Builder.Fakes;

/// <summary>Time that passes when told to. Timers that are set can be awaited, so that tests need not wait for time to pass.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Channel<Timer> _set = Channel.CreateUnbounded<Timer>();

    /// <summary>The timers set that nobody has waited for.</summary>
    public int Timers => _set.Reader.Count;

    /// <summary>Waits until a timer is set; what it is set to is its due time.</summary>
    public async Task<(TimeSpan Due, Action Elapse)> NextTimerAsync()
    {
        var timer = await _set.Reader.ReadAsync();
        return (timer.Due, timer.Elapse);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(callback, state, dueTime);
        _set.Writer.TryWrite(timer);
        return timer;
    }

    private sealed class Timer(TimerCallback callback, object? state, TimeSpan due) : ITimer
    {
        public TimeSpan Due { get; } = due;

        public void Elapse() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
