using Microsoft.Bot.Builder.Dialogs.Internal;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall step sees.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _parentWaterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog parentWaterfall, DialogContext dc, object? options, IDictionary<string, object?> values, int index, DialogReason reason, object? result)
        : base(dc)
    {
        _parentWaterfall = parentWaterfall;
        Index = index;
        Options = options;
        Reason = reason;
        Result = result;
        Values = values;
    }

    /// <summary>The step's place in the waterfall, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was started with.</summary>
    public object? Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before returned: a prompt's value, a dialog's result, or the text of the user's message.</summary>
    public object? Result { get; }

    /// <summary>Values that the steps share; kept between turns.</summary>
    public IDictionary<string, object?> Values { get; }

    /// <summary>Goes on to the next step at once.</summary>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The step has called it before.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        Require.NotToken(result, nameof(result));
        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_parentWaterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return _parentWaterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
