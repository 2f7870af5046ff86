using Microsoft.Bot.Builder.Dialogs.Internal;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Waits for an activity of any type, until the validator accepts one.</summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>A prompt that any activity answers, as far as the validator accepts it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank, or <paramref name="validator"/> is null.</exception>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(Require.NotBlank(dialogId, nameof(dialogId)))
    {
        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

    /// <summary>Asks the question.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = PromptState.Begin(dc.ActiveDialog!, Require.Prompt(options, nameof(options)));
        await OnPromptAsync(dc.Context, state.Values, state.Options, false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Takes an activity: ends with it, or asks again unless the validator has already said something.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = PromptState.Of(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, state.Values, state.Options, cancellationToken);
        state.CountAttempt();

        var promptContext = new PromptValidatorContext<Activity>(dc.Context, recognized, state.Values, state.Options);
        if (await _validator(promptContext, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state.Values, state.Options, true, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>Another dialog was put on top of the prompt and has ended: the prompt asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        Require.NotToken(result, nameof(result));
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var state = PromptState.Of(instance);
        return OnPromptAsync(turnContext, state.Values, state.Options, false, cancellationToken);
    }

    /// <summary>Asks the question, not as a retry.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, state, options, false, cancellationToken);

    /// <summary>Asks the question.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        Question.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity as it came.</summary>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
