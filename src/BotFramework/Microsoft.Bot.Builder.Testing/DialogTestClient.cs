using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, as a user would over a channel. State is saved after every turn.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler _callback;
    private readonly TestAdapter _testAdapter;

    /// <param name="channelId">The channel that the dialog sees.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is started with.</param>
    /// <param name="middlewares">Middleware between adapter and dialog.</param>
    /// <param name="conversationState">Where the stack is kept; in memory when null.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <param name="testAdapter">The adapter.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is started with.</param>
    /// <param name="middlewares">Middleware between adapter and dialog.</param>
    /// <param name="conversationState">Where the stack is kept; in memory when null.</param>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object? initialDialogOptions = null,
        IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _testAdapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _testAdapter.Use(middleware);
        }

        _callback = Callback(targetDialog, initialDialogOptions, ConversationState.CreateProperty<DialogState>("DialogState"));
    }

    /// <summary>What the last turn ended with.</summary>
    public DialogTurnResult? DialogTurnResult { get; private set; }

    /// <summary>The context of the last turn.</summary>
    public DialogContext? DialogContext { get; private set; }

    /// <summary>The state that the dialog's stack is in, for tests to look into or to add properties to.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity to the dialog.</summary>
    /// <typeparam name="T">The type of the reply.</typeparam>
    /// <returns>The first reply, or null when there is none.</returns>
    public virtual async Task<T?> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends a message to the dialog.</summary>
    /// <typeparam name="T">The type of the reply.</typeparam>
    /// <returns>The first reply, or null when there is none.</returns>
    public virtual async Task<T?> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>The next reply that was not yet taken, or null when there is none.</summary>
    /// <typeparam name="T">The type of the reply.</typeparam>
    /// <exception cref="InvalidCastException">The reply is not a <typeparamref name="T"/>.</exception>
    public virtual T? GetNextReply<T>()
        where T : IActivity => (T?)_testAdapter.GetNextReply();

    private BotCallbackHandler Callback(Dialog dialog, object? options, IStatePropertyAccessor<DialogState> dialogState)
    {
        var dialogs = new DialogSet(dialogState);
        dialogs.Add(dialog);
        return async (turnContext, cancellationToken) =>
        {
            DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            {
                DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken);
            }
        };
    }
}
