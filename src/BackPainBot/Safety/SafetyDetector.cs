using BackPainBot.Knowledge;
using BackPainBot.Understanding;

namespace BackPainBot.Safety;

/// <summary>
/// Finds red flags in a message, by a classifier that learnt from the examples of safety.lu and by its word rules: a rule that holds counts as evidence beside the
/// classifier's. Would rather warn once too often. Immutable and safe to share between threads; takes time linear in the message.
/// </summary>
public sealed class SafetyDetector
{
    /// <summary>Evidence, in log odds, from which a message is warned of.</summary>
    private const float Warns = -6;

    /// <summary>Evidence that very few words need where no rule holds: places and times of pain are asked for, and are replies.</summary>
    private const float WarnsOfFewWords = 6;

    /// <summary>What a rule that holds is worth.</summary>
    private const float RuleEvidence = 4;

    /// <summary>Evidence from which the classifier makes a rule's finding more urgent.</summary>
    private const float Sure = 3;

    private const int FewWords = 4;

    private readonly Speller _speller;
    private readonly RedFlagPatterns _patterns;
    private readonly RedFlagClassifier _classifier;

    /// <param name="knowledge">The content.</param>
    /// <param name="train">Gives a trained classifier by its name, from a cache for instance; null trains one.</param>
    /// <exception cref="ContentException">The patterns cannot be used.</exception>
    public SafetyDetector(KnowledgeBase knowledge, Func<string, TrainingSet, ClassifierOptions, IntentClassifier>? train = null)
    {
        var examples = RedFlagExamples.Of(knowledge);
        _speller = new Speller(examples.Select(example => example.Text), RedFlagPatterns.WordsOf(knowledge));
        _patterns = RedFlagPatterns.Compile(knowledge, word => _speller.Repair(word));
        _classifier = new RedFlagClassifier(examples, _patterns, _speller, train ?? ((_, set, options) => IntentClassifier.Train(set, options)));
    }

    /// <summary>The most urgent red flag of a message; null when there is none.</summary>
    public SafetyFinding? Detect(string text)
    {
        var reading = new SafetyReading(text, _patterns, _speller);
        var rule = new RuleMatcher(reading).First(_patterns.Rules);
        var (score, isEnough) = Score(reading);
        if (!isEnough && (rule is null || score.Evidence < Warns - RuleEvidence))
        {
            return null;
        }

        var finding = new SafetyFinding(SafetyIntents.UrgencyOf(score.Group)!.Value, score.Group);
        return rule is null || (score.Evidence >= Sure && finding.Urgency > rule.Urgency) ? finding : new SafetyFinding(rule.Urgency, rule.Group);
    }

    /// <summary>The score of the part that speaks most for a red flag, and whether a part's is enough without a rule.</summary>
    private (RedFlagScore Best, bool IsEnough) Score(SafetyReading reading)
    {
        var best = RedFlagScore.None;
        var isEnough = false;
        foreach (var part in MessageParts.Of(reading.Message))
        {
            var score = _classifier.Classify(reading, part);
            best = best.OrHigher(score);
            isEnough |= score.Evidence >= (reading.Message.WordsBetween(part.Start, part.End) < FewWords ? WarnsOfFewWords : Warns);
        }

        return (best, isEnough);
    }
}
