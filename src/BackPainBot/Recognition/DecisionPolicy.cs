using BackPainBot.Knowledge;
using BackPainBot.Understanding;

namespace BackPainBot.Recognition;

/// <summary>
/// Turns probabilities into a decision: answer, ask back, decline by name, or say that it was not understood. Kinds compete by what
/// speaks for them: topics and conversation by their best label, what the article is silent about by all of its groups together.
/// </summary>
internal sealed class DecisionPolicy(UnderstandingOptions options)
{
    // A text of this many words of which less than one in so many is known is in another language.
    private const int ForeignWords = 3;
    private const int ForeignShare = 3;

    /// <summary>Decides by all labels, best first.</summary>
    public Understood Decide(RankedTopic[] ranked, Confidence confidence)
    {
        if (confidence.Words >= ForeignWords && confidence.KnownWords * ForeignShare < confidence.Words)
        {
            return new Understood(TurnKind.Unrelated, [IntentIds.OtherLanguage], ranked);
        }

        if (confidence.KnownWords == 0 || ranked.Length == 0)
        {
            return new Understood(TurnKind.Unclear, [], ranked);
        }

        var (topic, second, talk, silent, stray) =
            (default(RankedTopic), default(RankedTopic), default(RankedTopic), default(RankedTopic), default(RankedTopic));
        var (silence, outside) = (0.0, 0.0);
        foreach (var label in ranked)
        {
            switch (LabelMap.Read(label.Id).Kind)
            {
                case TurnKind.Answer:
                    second = topic.Id is not null && second.Id is null ? label : second;
                    topic = topic.Id is null ? label : topic;
                    break;

                case TurnKind.NotCovered:
                    silent = silent.Id is null ? label : silent;
                    silence += label.Score;
                    break;

                case TurnKind.Unrelated:
                    stray = stray.Id is null ? label : stray;
                    outside += label.Score;
                    break;

                default:
                    talk = talk.Id is null ? label : talk;
                    break;
            }
        }

        if (outside >= options.Unrelated)
        {
            return Of(stray, ranked);
        }

        if (silence >= options.NotCovered && silence > Math.Max(topic.Score, talk.Score))
        {
            return Of(silent, ranked);
        }

        if (talk.Score >= options.Answer && talk.Score >= Math.Max(topic.Score, Math.Max(silence, outside)))
        {
            return Of(talk, ranked);
        }

        return topic.Score >= Math.Max(talk.Score, Math.Max(silence, outside)) ? Topic(topic, second, ranked)
            : outside > silence ? Of(stray, ranked)
            : new Understood(TurnKind.Unclear, [], ranked);
    }

    private Understood Topic(RankedTopic topic, RankedTopic second, RankedTopic[] ranked)
    {
        var close = topic.Score < options.Sure && second.Score >= options.DidYouMean && topic.Score < 2 * second.Score;
        return close ? new Understood(TurnKind.DidYouMean, [topic.Id, second.Id], ranked)
            : topic.Score >= options.Answer ? Of(topic, ranked)
            : new Understood(TurnKind.Unclear, [], ranked);
    }

    private static Understood Of(RankedTopic label, RankedTopic[] ranked)
    {
        var (kind, id) = LabelMap.Read(label.Id);
        return new Understood(kind, [id], ranked);
    }
}
