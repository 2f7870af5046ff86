using BackPainBot.Knowledge;
using BackPainBot.Safety;
using BackPainBot.Understanding;

namespace BackPainBot.Recognition;

/// <summary>Makes the classifier's training set of a language's content.</summary>
internal static class TrainingData
{
    public static TrainingSet For(KnowledgeBase knowledge)
    {
        var examples = new List<TrainingExample>();
        foreach (var topic in knowledge.Topics)
        {
            Add(examples, topic.Id, topic.Variants.Prepend(topic.Question));
        }

        foreach (var intent in knowledge.Intents)
        {
            Add(examples, LabelMap.ConversationPrefix + intent.Id, intent.Utterances);
        }

        foreach (var group in knowledge.Uncovered)
        {
            Add(examples, LabelMap.NotCoveredPrefix + group.Id, group.Utterances);
        }

        foreach (var intent in knowledge.Unrelated)
        {
            Add(examples, LabelMap.UnrelatedPrefix + intent.Id, intent.Utterances);
        }

        return new TrainingSet(examples, knowledge.Words.Groups("synonyms"), [.. RedFlagPatterns.WordsOf(knowledge)]);
    }

    private static void Add(List<TrainingExample> examples, string label, IEnumerable<string> texts) =>
        examples.AddRange(texts.Select(text => new TrainingExample(text, label)));
}
