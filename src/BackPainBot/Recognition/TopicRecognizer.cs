using BackPainBot.Bot;
using BackPainBot.Knowledge;
using Microsoft.Bot.Builder;

namespace BackPainBot.Recognition;

/// <summary>Understands the message of a turn, once; the framework's result lists the labels, the turn's report and <see cref="Of"/> the decision.</summary>
public sealed class TopicRecognizer : IRecognizer
{
    private readonly Dictionary<string, QuestionUnderstander> _languages;
    private readonly KnowledgeCatalog _catalog;
    private readonly ConversationMemory _memory;
    private readonly TimeProvider _clock;

    /// <summary>With an understander for each of the catalog's languages.</summary>
    public TopicRecognizer(KnowledgeCatalog catalog, IReadOnlyList<QuestionUnderstander> languages, ConversationMemory memory, TimeProvider clock)
    {
        _catalog = catalog;
        _languages = languages.ToDictionary(language => language.Knowledge.Locale, StringComparer.Ordinal);
        _memory = memory;
        _clock = clock;
    }

    /// <summary>The turn's understanding.</summary>
    /// <exception cref="InvalidOperationException">The recognizer has not run in this turn.</exception>
    public static Understood Of(ITurnContext context) =>
        context.TurnState.Get<Understood>() ?? throw new InvalidOperationException("The message of this turn has not been understood yet.");

    /// <inheritdoc/>
    public async Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var start = _clock.GetTimestamp();
        var text = turnContext.Activity.Text ?? "";
        var data = await _memory.GetAsync(turnContext, cancellationToken);
        var understood = _languages[_catalog.For(turnContext.Activity.Locale).Locale].Understand(text, data, turnContext.TurnState.Get<LongText>()?.Whole);
        turnContext.TurnState.Set(understood);
        var report = TurnReport.Of(turnContext);
        report.Kind = understood.Kind;
        report.Ranked = understood.Ranked;
        report.Elapsed = _clock.GetElapsedTime(start);
        var result = new RecognizerResult { Text = text, Intents = new Dictionary<string, IntentScore>(StringComparer.Ordinal) };
        foreach (var (id, score) in understood.Ranked)
        {
            result.Intents[id] = new IntentScore { Score = score };
        }

        return result;
    }

    /// <inheritdoc/>
    public Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new() => ConvertAsync<T>(turnContext, cancellationToken);

    private async Task<T> ConvertAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new()
    {
        var result = new T();
        result.Convert(await RecognizeAsync(turnContext, cancellationToken));
        return result;
    }
}
