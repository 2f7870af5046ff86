using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Understanding;

namespace BackPainBot.Safety;

/// <summary>
/// Finds red flags in a message. Runs before everything else and would rather warn once too often. Word rules and a classifier each raise a finding alone
/// where they are sure, and together where each is half sure.
/// </summary>
public sealed class SafetyDetector
{
    // Below this the classifier has seen so many harmless wordings of the kind that a rule for the same day is not believed.
    private const float Implausible = 0.001f;

    // From here the classifier raises a finding together with half a rule, alone, and against words that make it doubtful.
    private const float Half = 0.06f;
    private const float Alone = 0.35f;
    private const float Certain = 0.97f;

    // From here it raises the urgency of a rule's finding.
    private const float MoreUrgent = 0.8f;

    // Fewer words say too little for the classifier.
    private const int FewestWords = 4;

    private readonly RedFlagClassifier _classifier;
    private readonly RedFlagPatterns _patterns;
    private readonly IntentClassifier _speller;

    public SafetyDetector(KnowledgeBase knowledge, IntentClassifier questions, ClassifierCache cache)
    {
        _speller = questions;
        _patterns = RedFlagPatterns.Compile(knowledge, word => _speller.RepairText(word));
        _classifier = new RedFlagClassifier(knowledge, _patterns, questions, cache);
    }

    /// <summary>The most urgent red flag of a message; null when there is none.</summary>
    public SafetyFinding? Detect(string text)
    {
        var reading = new SafetyReading(text, _patterns, _speller);
        var matcher = new RuleMatcher(reading);
        var score = Score(reading);
        return matcher.First(_patterns.Rules) is { } rule ? ByRule(rule, score) : ByClassifier(reading, matcher, score);
    }

    private static SafetyFinding? ByRule(RedFlagRule rule, RedFlagScore score)
    {
        if (rule.Urgency == Urgency.SameDay && score.Probability < Implausible)
        {
            return null;
        }

        return score.Probability > MoreUrgent && SafetyIntents.UrgencyOf(score.Group) is { } urgency && urgency > rule.Urgency
            ? new SafetyFinding(urgency, score.Group)
            : new SafetyFinding(rule.Urgency, rule.Group);
    }

    private SafetyFinding? ByClassifier(SafetyReading reading, RuleMatcher matcher, RedFlagScore score)
    {
        var believed = score.Probability switch
        {
            >= Certain => true,
            < Half => false,
            _ when reading.Message.Count < FewestWords || IsDoubtful(reading, score.Group) => false,
            >= Alone => true,
            _ => _patterns.Hints.Any(hint => hint.Group == score.Group && matcher.First([hint]) is not null),
        };
        return believed && SafetyIntents.UrgencyOf(score.Group) is { } urgency ? new SafetyFinding(urgency, score.Group) : null;
    }

    /// <summary>Whether the message holds words that keep rules of the group from matching.</summary>
    private bool IsDoubtful(SafetyReading reading, string group) =>
        _patterns.Rules.Where(rule => rule.Group == group).SelectMany(rule => rule.Without).Any(reading.Matches.Has);

    /// <summary>The highest probability of the message as a whole and of each sentence that tells of somebody now.</summary>
    private RedFlagScore Score(SafetyReading reading)
    {
        var (message, scope) = (reading.Message, reading.Scope);
        var best = new RedFlagScore(0, "");
        if (message.Sentences > 1 && !Enumerable.Range(0, message.Sentences).All(scope.IsGeneral))
        {
            best = _classifier.Classify(reading, new WordSpan(0, message.Count));
        }

        for (var start = 0; start < message.Count;)
        {
            var sentence = message.SentenceOf(start);
            var end = start;
            while (end < message.Count && message.SentenceOf(end) == sentence)
            {
                end++;
            }

            if (!scope.IsGeneral(sentence) && !scope.IsResolved(sentence, start)
                && _classifier.Classify(reading, new WordSpan(start, end)) is var score && score.Probability > best.Probability)
            {
                best = score;
            }

            start = end;
        }

        return best;
    }
}
