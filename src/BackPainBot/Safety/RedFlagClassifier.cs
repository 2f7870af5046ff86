using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Understanding;

namespace BackPainBot.Safety;

/// <summary>Learns what red flags sound like from the examples in safety.lu; all that people say otherwise counts as harmless.</summary>
internal sealed class RedFlagClassifier
{
    // Descriptions are classes of words, whose letters say nothing.
    private static readonly ClassifierOptions Settings = new() { Epochs = 12, CharacterWeight = 0, LearningRate = 0.8f };

    private readonly IntentClassifier _model;
    private readonly MessageDescription _description;

    public RedFlagClassifier(KnowledgeBase knowledge, RedFlagPatterns patterns, IntentClassifier speller, ClassifierCache cache)
    {
        _description = new MessageDescription(patterns);
        var examples = new List<TrainingExample>();
        foreach (var group in knowledge.RedFlags)
        {
            Add(group.Utterances, group.Id);
        }

        foreach (var texts in knowledge.Topics.Select(topic => topic.Variants)
            .Concat(knowledge.Intents.Select(intent => intent.Utterances))
            .Concat(knowledge.Uncovered.Select(group => group.Utterances))
            .Concat(knowledge.Unrelated.Select(intent => intent.Utterances)))
        {
            Add(texts, SafetyIntents.Harmless);
        }

        _model = cache.Get($"red-flags-{knowledge.Locale}", new TrainingSet(examples, [], []), Settings);

        void Add(IEnumerable<string> texts, string label)
        {
            foreach (var text in texts)
            {
                var reading = new SafetyReading(text, patterns, speller);
                examples.Add(new TrainingExample(_description.Of(reading, new WordSpan(0, reading.Message.Count)), label));
            }
        }
    }

    /// <summary>How probably a part of a message tells of a red flag, and of which group most probably.</summary>
    public RedFlagScore Classify(SafetyReading reading, WordSpan part)
    {
        Span<ScoredLabel> top = stackalloc ScoredLabel[_model.Labels.Count];
        _model.Classify(_description.Of(reading, part), top);
        var harmless = 0f;
        var best = "";
        foreach (var (label, probability) in top)
        {
            if (_model.Labels[label] == SafetyIntents.Harmless)
            {
                harmless = probability;
            }
            else if (best.Length == 0)
            {
                best = _model.Labels[label];
            }
        }

        return new RedFlagScore(1 - harmless, best);
    }
}
