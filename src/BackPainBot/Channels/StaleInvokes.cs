using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>Answers what the bot's cards do not send, and so comes from a card that is not, or no longer, the bot's: with a word instead of an error.</summary>
public sealed class StaleInvokes(KnowledgeCatalog catalog)
{
    public const string CardAction = "adaptiveCard/action";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";

    private const string MessageType = "application/vnd.microsoft.activity.message";

    public object Answer(Activity invoke)
    {
        var knowledge = catalog.For(invoke.Locale);
        var text = $"{knowledge.Phrases.Say(PhraseBook.StaleCard)}\n\n{ClosingAdvice.Say(knowledge, safety: null, turn: 0, doctorFirst: false)}";
        return invoke.Name == CardAction
            ? BotFrameworkJson.ToJson(new CardActionAnswer(StatusCodes.Status200OK, MessageType, text), BotJsonContext.Default.CardActionAnswer)
            : BotFrameworkJson.ToJson(new TaskAnswer(new TaskMessage("message", text)), BotJsonContext.Default.TaskAnswer);
    }
}
