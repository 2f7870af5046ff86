using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Bot;

/// <summary>The parts of the one document that a conversation has.</summary>
public sealed class ConversationMemory(ConversationState state)
{
    /// <summary>The name of the part that is kept when all else is forgotten.</summary>
    public const string DataProperty = "conversation";

    private readonly IStatePropertyAccessor<ConversationData> _data = state.CreateProperty<ConversationData>(DataProperty);

    /// <summary>The dialog stack, which goes when all is forgotten.</summary>
    public IStatePropertyAccessor<DialogState> Dialogs { get; } = state.CreateProperty<DialogState>("dialogs");

    /// <summary>The conversation's data; changes to it are saved when the turn commits.</summary>
    public Task<ConversationData> GetAsync(ITurnContext context, CancellationToken cancellationToken = default) =>
        _data.GetAsync(context, () => new ConversationData(), cancellationToken);
}
