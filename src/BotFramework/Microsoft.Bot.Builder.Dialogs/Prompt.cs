using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Internal;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks the user for a value until the answer is accepted. Activities other than messages are ignored while it waits.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T>? _validator;

    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="validator">Decides on answers; without one, what is recognised is accepted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(Require.NotBlank(dialogId, nameof(dialogId)))
    {
        _validator = validator;
    }

    /// <summary>
    /// Whether the same message always means the same to the prompt, so that it need be recognised only once a turn. Prompts of others may look at anything, and are asked
    /// each time.
    /// </summary>
    internal virtual bool RecognizesAlike => false;

    /// <summary>Asks the question.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = PromptState.Begin(dc.ActiveDialog!, Require.Prompt(options, nameof(options)));
        await OnPromptAsync(dc.Context, state.Values, state.Options, false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Takes an answer: ends with the value, or asks again unless the validator has already said something.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var instance = dc.ActiveDialog!;
        var state = PromptState.Of(instance);
        var recognized = Recognition<T>.Take(dc.Context, instance) ?? await OnRecognizeAsync(dc.Context, state.Values, state.Options, cancellationToken);
        state.CountAttempt();

        var isValid = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state.Values, state.Options), cancellationToken);
        if (isValid)
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

    /// <summary>A message that the prompt understands is its own; any other may be an interruption.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var instance = dc.ActiveDialog!;
        var state = PromptState.Of(instance);
        var recognized = await OnRecognizeAsync(dc.Context, state.Values, state.Options, cancellationToken);
        if (RecognizesAlike)
        {
            Recognition<T>.Keep(dc.Context, instance, recognized);
        }

        return recognized.Succeeded;
    }

    /// <summary>Asks the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The prompt's own state.</param>
    /// <param name="options">What the prompt was started with.</param>
    /// <param name="isRetry">True after an answer that was not accepted.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Looks for a value in the user's answer.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Shows choices with a question.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>Shows choices with a question: a copy of <paramref name="prompt"/>, or a new message when that is null.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="channelId">The channel, which decides on <see cref="ListStyle.Auto"/>.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How they are joined in text.</param>
    /// <param name="conversationType">The kind of conversation, which decides in Teams.</param>
    /// <param name="toList">Ids of those who see suggested actions.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string? channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options = null,
        string? conversationType = default,
        IList<string>? toList = default,
        CancellationToken cancellationToken = default) =>
        ChoiceMessage.Create(prompt, channelId, choices, style, options, conversationType, toList);
}
