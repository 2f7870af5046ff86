using BackPainBot.Bot;
using BackPainBot.Knowledge;
using Microsoft.Extensions.Options;

namespace BackPainBot.Answers;

/// <summary>Looks at what a turn is about to say: an answer without its citation, or a turn without its advice, must not leave unseen.</summary>
public sealed class PromiseGuard(IOptions<PromiseOptions> options, ILogger<PromiseGuard> logger)
{
    /// <summary>Checks what a turn, or a card that stands for itself, says.</summary>
    /// <param name="report">What it is to be.</param>
    /// <param name="texts">What it says: its messages, in order, or all of the card.</param>
    /// <param name="knowledge">The language.</param>
    /// <param name="data">The conversation.</param>
    /// <exception cref="InvalidOperationException">A promise is broken and the guard is set to refuse.</exception>
    public void Check(TurnReport report, IReadOnlyList<string> texts, KnowledgeBase knowledge, ConversationData data)
    {
        if (Fault(report, texts, knowledge, data) is not { } fault)
        {
            return;
        }

        Log.PromiseBroken(logger, fault);
        if (options.Value.Refuse)
        {
            throw new InvalidOperationException($"The turn breaks a promise: {fault}");
        }
    }

    private static string? Fault(TurnReport report, IReadOnlyList<string> texts, KnowledgeBase knowledge, ConversationData data)
    {
        if (!report.Informs)
        {
            return report.Cites ? "An article's answer was given in a turn that is not said to inform." : null;
        }

        if (texts.Count == 0)
        {
            return "A turn that informs said nothing.";
        }

        var last = texts[^1];
        var paragraph = last[(last.LastIndexOf("\n\n", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..];
        if (!Closings(knowledge, data).Contains(paragraph))
        {
            return "The last paragraph is not the closing advice.";
        }

        if (!report.Cites)
        {
            return null;
        }

        var article = knowledge.Article;
        string[] named = [article.Title, article.Author, article.Publisher, article.PublishedText(knowledge.Locale), article.Url.AbsoluteUri];
        return texts.Any(text => named.All(part => text.Contains(part, StringComparison.Ordinal)))
            ? null
            : "An answer from the article does not name its source.";
    }

    private static IEnumerable<string> Closings(KnowledgeBase knowledge, ConversationData data)
    {
        Phrase[] phrases = data.Safety is null
            ? [PhraseBook.Closing]
            : [PhraseBook.ClosingCrisis, PhraseBook.ClosingEmergency, PhraseBook.ClosingSameDay];
        return phrases.SelectMany(knowledge.Phrases.All);
    }
}
