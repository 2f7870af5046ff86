using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Internal;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string? _version;

    /// <param name="dialogState">Where the stack is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogState"/> is null.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set without a stack of its own, as containers have.</summary>
    public DialogSet()
    {
    }

    /// <summary>The client of every dialog in the set; setting null restores the one that tracks nothing.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                // Containers hand it on to their own sets, which may hold each other.
                if (!ReferenceEquals(dialog.TelemetryClient, _telemetryClient))
                {
                    dialog.TelemetryClient = _telemetryClient;
                }
            }
        }
    }

    /// <summary>A hash over the versions of all dialogs; computed once until a dialog is added.</summary>
    public virtual string GetVersion() => _version ??= VersionHash.Of(_dialogs.Values);

    /// <summary>Adds a dialog and all it depends on. A second dialog of the same id is renamed (<c>id2</c>, <c>id3</c>, ...); the same dialog again is no change.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dialog"/> is null.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;

        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            dialog.Id = FreeId(dialog.Id);
        }

        if (_telemetryClient is not NullBotTelemetryClient && !ReferenceEquals(dialog.TelemetryClient, _telemetryClient))
        {
            dialog.TelemetryClient = _telemetryClient;
        }

        _dialogs.Add(dialog.Id, dialog);

        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    /// <summary>Loads the stack for a turn.</summary>
    /// <exception cref="InvalidOperationException">The set was made without a state property.</exception>
    public Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        CreateContextAsync(turnContext, false, cancellationToken);

    /// <summary>Loads the stack for a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="hasTurnServices">Whether the context's services begin with what the turn holds.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    internal async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, bool hasTurnServices, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): the DialogSet was created without an IStatePropertyAccessor, so it has no stack of its own.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state) { HasTurnServices = hasTurnServices };
    }

    /// <summary>The dialog with an id, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public Dialog? Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs, in the order in which they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string taken)
    {
        for (var suffix = 2; ; suffix++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{taken}{suffix}");
            if (!_dialogs.ContainsKey(id))
            {
                return id;
            }
        }
    }
}
