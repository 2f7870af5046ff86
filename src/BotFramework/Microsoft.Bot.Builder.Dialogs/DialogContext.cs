using Microsoft.Bot.Builder.Dialogs.Internal;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One turn on one dialog stack. An exception that leaves a dialog carries the stack's ids in <c>Data["DialogContext"]</c>.</summary>
public class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";
    private static readonly object Emitted = true;
    private readonly DialogContext? _servicesSource;
    private TurnContextStateCollection? _services;

    /// <summary>A context without a parent, on the stack that <paramref name="state"/> holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dialogs"/> or <paramref name="turnContext"/> is null.</exception>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>A context inside another: dialogs and services of <paramref name="parentDialogContext"/> are found from it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dialogs"/> or <paramref name="parentDialogContext"/> is null.</exception>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, Require.NotNull(parentDialogContext, nameof(parentDialogContext)).Context, state)
    {
        Parent = parentDialogContext;
        _servicesSource = parentDialogContext;
    }

    internal DialogContext(DialogContext sibling)
    {
        Dialogs = sibling.Dialogs;
        Context = sibling.Context;
        Stack = sibling.Stack;
        Parent = sibling.Parent;
        _servicesSource = sibling;
    }

    /// <summary>The dialogs that can begin here; what is not among them is looked for in those of <see cref="Parent"/>.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn; the same in all contexts inside each other.</summary>
    public ITurnContext Context { get; }

    /// <summary>The stack; the active dialog comes first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context that this one is inside of; null for the outermost.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>Services for this turn: what the parent's held when they were first asked for here, and what was added since.</summary>
    public TurnContextStateCollection Services => _services ??= InheritedServices();

    /// <summary>Whether services begin with what the turn holds.</summary>
    internal bool HasTurnServices { get; init; }

    /// <summary>The top of the stack, which gets what the user says next; null when the stack is empty.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The context inside the active dialog when that is a container, else null.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } instance && FindDialog(instance.Id!) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>Puts a dialog on the stack and starts it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or empty.</exception>
    /// <exception cref="ArgumentException">No dialog has that id, or <paramref name="options"/> is a cancellation token.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Require.NotToken(options, nameof(options));
            Require.NotEmpty(dialogId, nameof(dialogId));
            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. It must be in this DialogSet or in a parent's; "
                + "a ComponentDialog adds it with AddDialog() in its constructor.",
                nameof(dialogId));

            Stack.Insert(0, new DialogInstance { Id = dialogId });
            return await dialog.BeginDialogAsync(this, options, cancellationToken);
        }
        catch (Exception exception) when (ExceptionContext.Note(exception, this))
        {
            throw;
        }
    }

    /// <summary>Starts a prompt.</summary>
    /// <exception cref="ArgumentNullException">An argument is null, or the id empty.</exception>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        Require.NotEmpty(dialogId, nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the activity to the active dialog. The first call of a turn raises <see cref="DialogEvents.ActivityReceived"/> from the leaf before.</summary>
    /// <returns><see cref="DialogTurnStatus.Empty"/> when nothing is on the stack.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is not in the set any more.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (Context.TurnState.TryAdd(ActivityReceivedEmitted, Emitted))
            {
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken);
            }

            if (ActiveDialog is not { } instance)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var dialog = FindDialog(instance.Id!) ?? throw new InvalidOperationException(
                $"Failed to continue dialog. A dialog with id {instance.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken);
        }
        catch (Exception exception) when (ExceptionContext.Note(exception, this))
        {
            throw;
        }
    }

    /// <summary>Takes the active dialog off the stack and gives its result to the one below, or to the caller when there is none.</summary>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The dialog below is not in the set any more.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Require.NotToken(result, nameof(result));
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);

            if (ActiveDialog is not { } instance)
            {
                return new DialogTurnResult(DialogTurnStatus.Complete, result);
            }

            var dialog = FindDialog(instance.Id!) ?? throw new InvalidOperationException(
                $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{instance.Id}' wasn't found.");
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        }
        catch (Exception exception) when (ExceptionContext.Note(exception, this))
        {
            throw;
        }
    }

    /// <summary>Empties this stack; parents stay.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Empties this stack and, if asked, the parents' too. Every dialog but the first is offered the event, and stops the rest by handling it.</summary>
    /// <param name="cancelParents">Whether to go on with the parents' stacks.</param>
    /// <param name="eventName">The event; <see cref="DialogEvents.CancelDialog"/> when null.</param>
    /// <param name="eventValue">The event's value.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Require.NotToken(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent is null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var notify = false;
            for (var dc = this; dc is not null; notify = true)
            {
                if (dc.Stack.Count == 0)
                {
                    dc = cancelParents ? dc.Parent : null;
                    continue;
                }

                if (notify && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken))
                {
                    break;
                }

                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception exception) when (ExceptionContext.Note(exception, this))
        {
            throw;
        }
    }

    /// <summary>Ends the active dialog without resuming the one below, and starts another in its place.</summary>
    /// <exception cref="ArgumentException">No dialog has that id, or <paramref name="options"/> is a cancellation token.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Require.NotToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        }
        catch (Exception exception) when (ExceptionContext.Note(exception, this))
        {
            throw;
        }
    }

    /// <summary>Asks the active dialog to repeat its question, unless it handles <see cref="DialogEvents.RepromptDialog"/>.</summary>
    /// <exception cref="InvalidOperationException">The active dialog is not in the set any more.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken) || ActiveDialog is not { } instance)
            {
                return;
            }

            var dialog = FindDialog(instance.Id!) ?? throw new InvalidOperationException(
                $"DialogContext.RepromptDialogAsync(): Can't find a dialog with an id of '{instance.Id}'.");
            await dialog.RepromptDialogAsync(Context, instance, cancellationToken);
        }
        catch (Exception exception) when (ExceptionContext.Note(exception, this))
        {
            throw;
        }
    }

    /// <summary>The dialog with an id, here or in a parent, or null.</summary>
    public Dialog? FindDialog(string dialogId)
    {
        for (var dc = this; dc is not null; dc = dc.Parent)
        {
            if (dc.Dialogs.Find(dialogId) is { } dialog)
            {
                return dialog;
            }
        }

        return null;
    }

    /// <summary>Raises an event on the active dialog.</summary>
    /// <param name="name">The event's name.</param>
    /// <param name="value">The event's value.</param>
    /// <param name="bubble">Parents get it when the dialog does not handle it.</param>
    /// <param name="fromLeaf">Begin with the innermost active dialog instead of this context's.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>True when somebody handled it.</returns>
    public async Task<bool> EmitEventAsync(string name, object? value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        try
        {
            var dc = this;
            while (fromLeaf && dc.Child is { } child)
            {
                dc = child;
            }

            if (dc.ActiveDialog is not { } instance || dc.FindDialog(instance.Id!) is not { } dialog)
            {
                return false;
            }

            var raised = new DialogEvent { Bubble = bubble, Name = name, Value = value };
            return await dialog.OnDialogEventAsync(dc, raised, cancellationToken);
        }
        catch (Exception exception) when (ExceptionContext.Note(exception, this))
        {
            throw;
        }
    }

    /// <summary>The turn's locale: the turn context's, else the activity's, else the current culture's.</summary>
    public string GetLocale() => TurnLocale.Of(Context);

    private TurnContextStateCollection InheritedServices()
    {
        var services = new TurnContextStateCollection();
        var source = _servicesSource?.Services ?? (HasTurnServices ? Context.TurnState : null);
        if (source is not null)
        {
            foreach (var (key, service) in source)
            {
                services[key] = service;
            }
        }

        return services;
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
        {
            return;
        }

        if (FindDialog(instance.Id!) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
    }
}
