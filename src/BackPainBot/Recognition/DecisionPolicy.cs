using BackPainBot.Understanding;

namespace BackPainBot.Recognition;

/// <summary>Turns probabilities into a decision: answer, ask back, decline, or say that it was not understood.</summary>
internal sealed class DecisionPolicy(UnderstandingOptions options)
{
    public Understood Decide(RankedTopic[] ranked, Confidence confidence)
    {
        if (confidence.KnownWords == 0 || ranked.Length == 0)
        {
            return new Understood(TurnKind.Unclear, [], ranked);
        }

        var (kind, id) = LabelMap.Read(ranked[0].Id);
        if (ranked[0].Score >= options.Answer)
        {
            return new Understood(kind, [id], ranked);
        }

        if (ranked.Length > 1 && LabelMap.Read(ranked[1].Id) is (TurnKind.Answer, var other) && kind == TurnKind.Answer
            && ranked[0].Score + ranked[1].Score >= options.DidYouMean)
        {
            return new Understood(TurnKind.DidYouMean, [id, other], ranked);
        }

        return new Understood(confidence.Entropy > options.Reject ? TurnKind.Unrelated : TurnKind.Unclear, [], ranked);
    }
}
