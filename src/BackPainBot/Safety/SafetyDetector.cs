using BackPainBot.Knowledge;
using BackPainBot.Understanding;

namespace BackPainBot.Safety;

/// <summary>Finds red flags in a message. Runs before everything else and would rather warn once too often.</summary>
public sealed class SafetyDetector
{
    private const float Sure = 0.5f;

    private readonly IntentClassifier _classifier;

    public SafetyDetector(KnowledgeBase knowledge, IntentClassifier questions)
    {
        var examples = new List<TrainingExample>();
        foreach (var group in knowledge.RedFlags)
        {
            var label = group.Id;
            examples.AddRange(group.Utterances.Select(text => new TrainingExample(text, label)));
        }

        examples.AddRange(knowledge.Topics.SelectMany(topic => topic.Variants).Select(text => new TrainingExample(text, SafetyIntents.Harmless)));
        examples.AddRange(knowledge.Intents.SelectMany(intent => intent.Utterances).Select(text => new TrainingExample(text, SafetyIntents.Harmless)));
        examples.AddRange(knowledge.Uncovered.SelectMany(group => group.Utterances).Select(text => new TrainingExample(text, SafetyIntents.Harmless)));
        examples.AddRange(knowledge.Unrelated.SelectMany(intent => intent.Utterances).Select(text => new TrainingExample(text, SafetyIntents.Harmless)));
        _classifier = IntentClassifier.Train(new TrainingSet(examples, knowledge.Words.Groups("synonyms"), []));
        _ = questions;
    }

    /// <summary>The most urgent red flag of a message; null when there is none.</summary>
    public SafetyFinding? Detect(string text)
    {
        Span<ScoredLabel> top = stackalloc ScoredLabel[1];
        var confidence = _classifier.Classify(text, top);
        if (confidence.KnownWords == 0 || confidence.Entropy > 0.5f || top[0].Probability < Sure)
        {
            return null;
        }

        var group = _classifier.Labels[top[0].Label];
        return SafetyIntents.UrgencyOf(group) is { } urgency ? new SafetyFinding(urgency, group) : null;
    }
}
