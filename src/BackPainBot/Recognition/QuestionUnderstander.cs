using BackPainBot.Bot;
using BackPainBot.Knowledge;
using BackPainBot.Safety;
using BackPainBot.Understanding;

namespace BackPainBot.Recognition;

/// <summary>Decides what a message means in one language: red flags first, then what the classifier is sure enough of.</summary>
public sealed class QuestionUnderstander
{
    private const int ClauseLimit = 4;
    private const double NearlyAll = 0.8;

    private readonly IntentClassifier _classifier;
    private readonly SafetyDetector _safety;
    private readonly DecisionPolicy _policy;
    private readonly ContextPrior _prior;
    private readonly QuestionParts _parts;
    private readonly QuestionForm _form;
    private readonly SuggestionChoice _suggestions;
    private readonly List<string> _dismissals;

    /// <summary>Trains the classifiers of the language, or takes them from the cache.</summary>
    public QuestionUnderstander(KnowledgeBase knowledge, UnderstandingOptions options, ClassifierCache cache)
    {
        _classifier = cache.Get($"questions-{knowledge.Locale}", TrainingData.For(knowledge));
        _safety = new SafetyDetector(knowledge, (name, set, options) => cache.Get($"safety-{name}-{knowledge.Locale}", set, options));
        _policy = new DecisionPolicy(options);
        _form = new QuestionForm(knowledge);
        _suggestions = new SuggestionChoice(knowledge);
        _dismissals = [.. knowledge.Words.Words("dismissals")];
        _prior = new ContextPrior(knowledge, options);
        _parts = new QuestionParts(_classifier, options, _form);
        Knowledge = knowledge;
    }

    /// <summary>The knowledge of the one language that it understands.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>What a message means in its conversation.</summary>
    /// <param name="text">The message, or the beginning and the end of one that is too long.</param>
    /// <param name="data">What is remembered of the conversation.</param>
    /// <param name="whole">The message that is too long: whatever it asks is unclear, but not a red flag in it.</param>
    public Understood Understand(string text, ConversationData data, string? whole = null)
    {
        text = _suggestions.Resolve(text, data);
        var finding = _safety.Detect(whole ?? text);
        text = Asked(text);
        Span<ScoredLabel> top = stackalloc ScoredLabel[_classifier.Labels.Count];
        var confidence = _classifier.Classify(text, top);
        var ranked = _prior.Apply(Rank(top), data);
        var isQuestion = _form.IsQuestion(text);
        if (finding is not null)
        {
            var kind = finding.Urgency == Urgency.Crisis ? TurnKind.Crisis : TurnKind.RedFlag;
            return new Understood(kind, [finding.Group], ranked) { Safety = finding, IsQuestion = isQuestion };
        }

        if (whole is not null)
        {
            return new Understood(TurnKind.Unclear, [], ranked);
        }

        var understood = _policy.Decide(ranked, confidence) with { IsQuestion = isQuestion };
        understood = understood.Kind == TurnKind.Conversation ? FollowUp(understood, data) : understood;
        return understood.IsHostile ? understood : Several(understood, text);
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

    /// <summary>What a text that asks several questions means, where each is clear.</summary>
    private Understood Several(Understood understood, string text)
    {
        var parts = _parts.Read(text);
        if (parts.Count < 2)
        {
            return understood.Kind is TurnKind.Unclear or TurnKind.Unrelated or TurnKind.DidYouMean && _parts.Clearest(text) is { } topic
                ? understood with { Kind = TurnKind.Answer, Ids = [topic] }
                : understood;
        }

        string[] Of(TurnKind kind) => [.. parts.Select(LabelMap.Read).Where(part => part.Kind == kind).Select(part => part.Id)];
        var (topics, silent) = (Of(TurnKind.Answer), Of(TurnKind.NotCovered));
        return topics.Length > 0
            ? understood with { Kind = TurnKind.Answer, Ids = topics, Silent = silent }
            : understood with { Kind = TurnKind.NotCovered, Ids = silent };
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
}
