using BackPainBot.DirectLine.Limits;

namespace BackPainBot.DirectLine.Turns;

/// <summary>A conversation that has, or just had, turns to run in this process.</summary>
internal sealed class ConversationWork(string id, Pace pace)
{
    private readonly Lock _lock = new();
    private Stage _stage;
    private DirectLineTurn? _turn;
    private CancellationTokenSource? _cancel;
    private TaskCompletionSource? _idle;

    private enum Stage
    {
        Idle,
        Queued,
        Running,
        RunningWithMore,
        Removed,
    }

    public string Id { get; } = id;

    public Pace Pace { get; } = pace;

    /// <summary>Attempts at the current turn that failed.</summary>
    public int Attempts { get; set; }

    /// <summary>How often another process had the lease.</summary>
    public int LeasesMissed { get; set; }

    /// <summary>Whether the user was told to wait, and has had to since.</summary>
    public bool ToldToWait { get; set; }

    /// <summary>Whether this process holds the conversation's lease.</summary>
    public bool HasLease { get; set; }

    /// <summary>Whether a turn or a wait for one is going on; false also when it was removed.</summary>
    public bool IsRunning
    {
        get
        {
            lock (_lock)
            {
                return _stage is Stage.Running or Stage.RunningWithMore;
            }
        }
    }

    /// <summary>Notes that there is work. False: this object is removed, take another.</summary>
    public bool TryWake(out bool enqueue)
    {
        lock (_lock)
        {
            enqueue = _stage == Stage.Idle;
            _stage = _stage switch
            {
                Stage.Idle => Stage.Queued,
                Stage.Running => Stage.RunningWithMore,
                _ => _stage,
            };
            return _stage != Stage.Removed;
        }
    }

    public void Start()
    {
        lock (_lock)
        {
            _stage = Stage.Running;
        }
    }

    /// <summary>Ends a run; whether there is more to do at once.</summary>
    /// <param name="waits">Whether it will be woken later, whatever has come meanwhile.</param>
    public bool Stop(bool waits)
    {
        lock (_lock)
        {
            var more = _stage == Stage.RunningWithMore && !waits;
            _stage = more ? Stage.Queued : Stage.Idle;
            _idle?.TrySetResult();
            _idle = null;
            return more;
        }
    }

    public bool TryRemove()
    {
        lock (_lock)
        {
            if (_stage == Stage.Idle)
            {
                _stage = Stage.Removed;
            }

            return _stage == Stage.Removed;
        }
    }

    public void BeginTurn(DirectLineTurn turn, CancellationTokenSource cancel)
    {
        lock (_lock)
        {
            (_turn, _cancel) = (turn, cancel);
        }
    }

    public void EndTurn()
    {
        lock (_lock)
        {
            (_turn, _cancel) = (null, null);
        }
    }

    /// <summary>Cancels the turn that runs, if any; completes when the run is over.</summary>
    public Task CancelAsync()
    {
        lock (_lock)
        {
            if (_turn is { } turn)
            {
                turn.IsAbandoned = true;
                _cancel!.Cancel();
            }

            return _stage is Stage.Running or Stage.RunningWithMore
                ? (_idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task
                : Task.CompletedTask;
        }
    }
}
