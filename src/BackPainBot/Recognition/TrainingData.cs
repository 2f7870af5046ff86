using BackPainBot.Knowledge;
using BackPainBot.Understanding;

namespace BackPainBot.Recognition;

/// <summary>Makes the classifier's training set of a language's content.</summary>
internal static class TrainingData
{
    private static readonly string[] SafetyLists = ["redflag-words", "redflag-context"];

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

        return new TrainingSet(examples, knowledge.Words.Groups("synonyms"), SafetyWords(knowledge));
    }

    /// <summary>Words of the red flags, so that spelling is repaired to them too.</summary>
    private static List<string> SafetyWords(KnowledgeBase knowledge) =>
    [
        .. SafetyLists.SelectMany(knowledge.Words.Groups)
            .SelectMany(group => group.Skip(1))
            .SelectMany(phrase => phrase.Split(' '))
            .Where(word => word.AsSpan().IndexOfAny('*', '#') < 0)
            .Distinct(),
    ];

    private static void Add(List<TrainingExample> examples, string label, IEnumerable<string> texts) =>
        examples.AddRange(texts.Select(text => new TrainingExample(text, label)));
}
