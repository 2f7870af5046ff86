using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>Answers what the bot's cards do not send, and so comes from a card that is not, or no longer, the bot's: with a word instead of an error.</summary>
public sealed class StaleInvokes(KnowledgeCatalog catalog)
{
    /// <summary>An Adaptive Card's <c>Action.Execute</c> was pressed.</summary>
    public const string CardAction = "adaptiveCard/action";

    /// <summary>A button of Teams wants its dialog.</summary>
    public const string TaskFetch = "task/fetch";

    /// <summary>A dialog of Teams was submitted.</summary>
    public const string TaskSubmit = "task/submit";

    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>The body of the response: a word on the stale card, with the advice, in the form that the invoke's name asks for.</summary>
    public object Answer(Activity invoke)
    {
        var knowledge = catalog.For(invoke.Locale);
        var text = $"{knowledge.Phrases.Say(PhraseBook.StaleCard)}\n\n{ClosingAdvice.Say(knowledge, safety: null, turn: 0, doctorFirst: false)}";
        return invoke.Name == CardAction
            ? BotFrameworkJson.ToJson(new CardActionAnswer(StatusCodes.Status200OK, MessageType, text), BotJsonContext.Default.CardActionAnswer)
            : BotFrameworkJson.ToJson(new TaskAnswer(new TaskMessage("message", text)), BotJsonContext.Default.TaskAnswer);
    }
}
