using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Internal;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that runs its steps in order, one a turn unless a step goes on at once. Only messages advance it.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string StepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps = [];
    private (string? Id, int Count, string Text) _version;

    /// <param name="dialogId">The dialog's id.</param>
    /// <param name="actions">The first steps; <see cref="AddStep"/> adds more.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId)
    {
        if (actions is not null)
        {
            _steps.AddRange(actions);
        }
    }

    /// <summary>The id and the number of steps: conversations in flight notice when either changes.</summary>
    public override string GetVersion()
    {
        if (_version.Id != Id || _version.Count != _steps.Count)
        {
            _version = (Id, _steps.Count, string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}"));
        }

        return _version.Text;
    }

    /// <summary>Puts a step behind the others. The dialog's version changes with it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Require.NotToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);

        var instanceId = Guid.NewGuid().ToString();
        var state = dc.ActiveDialog!.State!;
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object?>();
        state[PersistedInstanceId] = instanceId;

        if (IsTracked)
        {
            var properties = WaterfallTelemetry.Properties(Id, instanceId);
            TelemetryClient.TrackEvent(WaterfallTelemetry.Start, properties);
            TelemetryClient.TrackDialogView(Id, properties);
        }

        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        return activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken)
            : Tasks.EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken = default)
    {
        Require.NotToken(result, nameof(result));
        ArgumentNullException.ThrowIfNull(dc);
        return RunStepAsync(dc, IndexOf(dc.ActiveDialog!) + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (IsTracked)
        {
            if (reason == DialogReason.CancelCalled)
            {
                var step = WaterfallTelemetry.StepName(_steps, IndexOf(instance));
                TelemetryClient.TrackEvent(WaterfallTelemetry.Cancel, WaterfallTelemetry.Properties(Id, InstanceId(instance), step));
            }
            else if (reason == DialogReason.EndCalled)
            {
                TelemetryClient.TrackEvent(WaterfallTelemetry.Complete, WaterfallTelemetry.Properties(Id, InstanceId(instance)));
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs one step.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        if (IsTracked)
        {
            var step = WaterfallTelemetry.StepName(_steps, stepContext.Index);
            TelemetryClient.TrackEvent(WaterfallTelemetry.Step, WaterfallTelemetry.Properties(Id, InstanceId(stepContext.ActiveDialog!), step));
        }

        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step at an index, or ends the dialog with <paramref name="result"/> when there is none.</summary>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog!.State!;
        state[StepIndex] = index;
        state.TryGetValue(PersistedOptions, out var options);
        var stepContext = new WaterfallStepContext(this, dc, options, Values(state), index, reason, result);
        return OnStepAsync(stepContext, cancellationToken);
    }

    private bool IsTracked => TelemetryClient is not NullBotTelemetryClient;

    private static IDictionary<string, object?> Values(IDictionary<string, object?> state)
    {
        if (state.TryGetValue(PersistedValues, out var stored) && stored is IDictionary<string, object?> values)
        {
            return values;
        }

        var fresh = new Dictionary<string, object?>();
        state[PersistedValues] = fresh;
        return fresh;
    }

    private static int IndexOf(DialogInstance instance) =>
        instance.State!.TryGetValue(StepIndex, out var index) ? Convert.ToInt32(index, CultureInfo.InvariantCulture) : 0;

    private static string? InstanceId(DialogInstance instance) =>
        instance.State!.TryGetValue(PersistedInstanceId, out var id) ? id as string : null;
}
