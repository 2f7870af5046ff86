using BackPainBot.Knowledge;
using BackPainBot.Understanding;

namespace BackPainBot.Safety;

/// <summary>What people say, by red flag; all that is none counts as harmless.</summary>
internal static class RedFlagExamples
{
    public static IReadOnlyList<TrainingExample> Of(KnowledgeBase knowledge) =>
    [
        .. knowledge.RedFlags.SelectMany(group => Label(group.Utterances, group.Id)),
        .. knowledge.Topics.SelectMany(topic => Label(topic.Variants, SafetyIntents.Harmless)),
        .. knowledge.Intents.SelectMany(intent => Label(intent.Utterances, SafetyIntents.Harmless)),
        .. knowledge.Uncovered.SelectMany(group => Label(group.Utterances, SafetyIntents.Harmless)),
        .. knowledge.Unrelated.SelectMany(intent => Label(intent.Utterances, SafetyIntents.Harmless)),
    ];

    private static IEnumerable<TrainingExample> Label(IEnumerable<string> texts, string label) => texts.Select(text => new TrainingExample(text, label));
}
