using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Safety;
using BackPainBot.Understanding;

namespace BackPainBot.Recognition;

/// <summary>Decides what a message means in one language: red flags first, then what the classifier is sure enough of.</summary>
public sealed class QuestionUnderstander
{
    private const int ClauseLimit = 4;
    private const int FewestWords = 3;
    private const double NearlyAll = 0.8;

    private readonly IntentClassifier _classifier;
    private readonly SafetyDetector _safety;
    private readonly DecisionPolicy _policy;
    private readonly ContextPrior _prior;
    private readonly HashSet<string> _questionWords;
    private readonly List<string> _dismissals;

    public QuestionUnderstander(KnowledgeBase knowledge, UnderstandingOptions options, ClassifierCache cache)
    {
        _classifier = cache.Get($"questions-{knowledge.Locale}", TrainingData.For(knowledge));
        _safety = new SafetyDetector(knowledge, _classifier, cache);
        _policy = new DecisionPolicy(options);
        _questionWords = knowledge.Words.Words("question-words").ToHashSet(StringComparer.OrdinalIgnoreCase);
        _dismissals = [.. knowledge.Words.Words("dismissals")];
        _prior = new ContextPrior(knowledge, options);
        Knowledge = knowledge;
    }

    public KnowledgeBase Knowledge { get; }

    /// <summary>What a message means in its conversation.</summary>
    public Understood Understand(string text, ConversationData data)
    {
        var finding = _safety.Detect(text);
        text = Asked(text);
        Span<ScoredLabel> top = stackalloc ScoredLabel[_classifier.Labels.Count];
        var confidence = _classifier.Classify(text, top);
        var ranked = _prior.Apply(Rank(top), data);
        var isQuestion = IsQuestion(text);
        if (finding is not null)
        {
            var kind = finding.Urgency == Urgency.Crisis ? TurnKind.Crisis : TurnKind.RedFlag;
            return new Understood(kind, [finding.Group], ranked) { Safety = finding, IsQuestion = isQuestion };
        }

        var understood = _policy.Decide(ranked, confidence) with { IsQuestion = isQuestion };
        understood = understood.Kind == TurnKind.Conversation ? FollowUp(understood, data) : understood;
        return Several(text) is { Count: > 1 } topics ? understood with { Kind = TurnKind.Answer, Ids = topics } : understood;
    }

    /// <summary>The text without the parts that are expressly not asked; all of it where nothing else is left.</summary>
    private string Asked(string text)
    {
        Span<Range> clauses = stackalloc Range[ClauseLimit];
        var count = ClauseSplitter.Split(text, clauses);
        var asked = new List<string>();
        for (var i = 0; count > 1 && i < count; i++)
        {
            var clause = text[clauses[i]];
            if (!_dismissals.Exists(words => clause.StartsWith(words, StringComparison.OrdinalIgnoreCase)))
            {
                asked.Add(clause);
            }
        }

        return asked.Count == 0 || asked.Count == count ? text : string.Join(' ', asked);
    }

    private RankedTopic[] Rank(ReadOnlySpan<ScoredLabel> top)
    {
        var ranked = new RankedTopic[Math.Min(top.Length, _classifier.Labels.Count)];
        for (var i = 0; i < ranked.Length; i++)
        {
            ranked[i] = new RankedTopic(_classifier.Labels[top[i].Label], top[i].Probability);
        }

        return ranked;
    }

    /// <summary>The topics of a text that asks several questions, where each is clear.</summary>
    private List<string> Several(string text)
    {
        Span<Range> clauses = stackalloc Range[ClauseLimit];
        Span<ScoredLabel> best = stackalloc ScoredLabel[1];
        var count = ClauseSplitter.Split(text, clauses);
        var topics = new List<string>();
        for (var i = 0; count > 1 && i < count; i++)
        {
            // Fewer words are an address or a lead-in, not a question of their own.
            var confidence = _classifier.Classify(text.AsSpan()[clauses[i]], best);
            if (confidence.Words >= FewestWords && _policy.ClauseTopic(Rank(best)) is { } topic && !topics.Contains(topic))
            {
                topics.Add(topic);
            }
        }

        return topics;
    }

    /// <summary>Gives a follow-up ("why?") the meaning that it has after the last answer.</summary>
    private Understood FollowUp(Understood understood, ConversationData data)
    {
        if (!understood.Id.StartsWith(IntentIds.FollowUpPrefix, StringComparison.Ordinal) && understood.Id != IntentIds.Repeat)
        {
            return understood;
        }

        var last = data.Last.Count > 0 && Knowledge.TryGetTopic(data.Last[^1], out var topic) ? topic : null;
        var meant = understood.Id switch
        {
            IntentIds.Repeat => last?.Id,
            IntentIds.FollowUpMore when last is not null => last.Next.FirstOrDefault(id => !data.Seen.Contains(id)),
            _ => null,
        };
        meant ??= last?.FollowUps.FirstOrDefault(followUp => followUp.Intent == understood.Id)?.Topic ?? Alone(understood.Id);
        return meant is null
            ? understood with { Kind = TurnKind.Unclear, Ids = [] }
            : understood with { Kind = TurnKind.Answer, Ids = [meant] };
    }

    /// <summary>What a follow-up means with nothing to follow: the topic to which it leads from nearly everywhere ("says who?"), if there is one.</summary>
    private string? Alone(string intent)
    {
        string[] meant = [.. Knowledge.Topics.SelectMany(topic => topic.FollowUps).Where(followUp => followUp.Intent == intent).Select(followUp => followUp.Topic)];
        return meant.GroupBy(topic => topic).FirstOrDefault(topic => topic.Count() > NearlyAll * meant.Length)?.Key;
    }

    private bool IsQuestion(string text)
    {
        if (text.AsSpan().TrimEnd().EndsWith('?'))
        {
            return true;
        }

        Span<Range> clauses = stackalloc Range[ClauseLimit];
        var count = ClauseSplitter.Split(text, clauses);
        var words = _questionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < count; i++)
        {
            var clause = text.AsSpan()[clauses[i]];
            var end = clause.IndexOfAny(' ', ',');
            if (end > 0 && words.Contains(clause[..end]))
            {
                return true;
            }
        }

        return false;
    }
}
