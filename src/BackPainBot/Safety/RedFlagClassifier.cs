using BackPainBot.Knowledge;
using BackPainBot.Understanding;

namespace BackPainBot.Safety;

/// <summary>
/// Learns what red flags sound like from the examples in safety.lu; all that people say otherwise counts as harmless. Two members that see a message differently, and so
/// seldom err together: one by its words, one by what the word patterns make of it.
/// </summary>
internal sealed class RedFlagClassifier
{
    /// <summary>A hidden layer would catch little more and cost most of the time of training.</summary>
    private static readonly ClassifierOptions WordsOptions = new() { Epochs = 12, LearningRate = 0.8f, L2 = 1e-5f, HiddenUnits = 0 };

    /// <summary>Pieces of words tell nothing beyond the classes.</summary>
    private static readonly ClassifierOptions DescribedOptions = new() { Epochs = 12, LearningRate = 0.8f, L2 = 1e-5f, HiddenUnits = 0, CharacterWeight = 0 };

    /// <summary>Probability below which differences mean nothing.</summary>
    private const float Least = 1e-6f;

    private readonly IntentClassifier _words;
    private readonly IntentClassifier _described;
    private readonly MessageDescription _description;
    private readonly int _harmless;

    /// <param name="examples">Messages with their groups.</param>
    /// <param name="patterns">The word patterns.</param>
    /// <param name="speller">Repairs spelling.</param>
    /// <param name="train">Gives a trained classifier by its name.</param>
    public RedFlagClassifier(IReadOnlyList<TrainingExample> examples, RedFlagPatterns patterns, Speller speller, Func<string, TrainingSet, ClassifierOptions, IntentClassifier> train)
    {
        _description = new MessageDescription(patterns);
        _words = train("words", Set(reading => reading.Message.Words(reading.All)), WordsOptions);
        _described = train("described", Set(reading => _description.Of(reading, reading.All)), DescribedOptions);
        _harmless = _words.Labels.Index().First(label => label.Item == SafetyIntents.Harmless).Index;

        TrainingSet Set(Func<SafetyReading, string> form) => new(examples, [], [])
        {
            Reading = new TextReading(patterns.Version, text => form(new SafetyReading(text, patterns, speller))),
        };
    }

    /// <summary>What speaks for a red flag in a part of a message.</summary>
    public RedFlagScore Classify(SafetyReading reading, WordSpan part)
    {
        Span<float> groups = stackalloc float[_words.Labels.Count];
        groups.Clear();
        var evidence = Add(_words, reading.Message.Words(part), groups) + Add(_described, _description.Of(reading, part), groups);
        groups[_harmless] = float.NegativeInfinity;
        var best = 0;
        for (var group = 1; group < groups.Length; group++)
        {
            best = groups[group] > groups[best] ? group : best;
        }

        return new RedFlagScore(evidence, _words.Labels[best]);
    }

    /// <summary>Adds a member's logarithms of the groups' probabilities; returns its log odds of any of them.</summary>
    private float Add(IntentClassifier member, string text, Span<float> groups)
    {
        Span<ScoredLabel> top = stackalloc ScoredLabel[groups.Length];
        member.Classify(text, top);
        var harmless = 0f;
        foreach (var (label, probability) in top)
        {
            groups[label] += MathF.Log(Math.Max(probability, Least));
            harmless = label == _harmless ? probability : harmless;
        }

        return MathF.Log(Math.Max(1 - harmless, Least) / Math.Max(harmless, Least));
    }
}
