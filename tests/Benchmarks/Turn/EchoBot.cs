using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Benchmarks.Turn;

/// <summary>Loads the conversation's state, runs the dialog, saves.</summary>
internal sealed class EchoBot : IBot
{
    private readonly ConversationState _conversation;
    private readonly IStatePropertyAccessor<DialogState> _dialogs;
    private readonly EchoDialog _dialog = new();

    public EchoBot(IStorage storage)
    {
        _conversation = new ConversationState(storage);
        _dialogs = _conversation.CreateProperty<DialogState>("DialogState");
    }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await _dialog.RunAsync(turnContext, _dialogs, cancellationToken);
        await _conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }
}
