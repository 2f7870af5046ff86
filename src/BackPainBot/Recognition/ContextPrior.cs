using BackPainBot.Bot;
using BackPainBot.Knowledge;

namespace BackPainBot.Recognition;

/// <summary>What was just said makes what it leads to likelier; it decides only where the words alone leave a doubt.</summary>
internal sealed class ContextPrior(KnowledgeBase knowledge, UnderstandingOptions options)
{
    /// <summary>The labels, best first, with the topics that the last answer leads to raised.</summary>
    public RankedTopic[] Apply(RankedTopic[] ranked, ConversationData data)
    {
        if (ranked.Length == 0 || ranked[0].Score >= options.Sure || data.Last.Count == 0 || !knowledge.TryGetTopic(data.Last[^1], out var last))
        {
            return ranked;
        }

        for (var i = 0; i < ranked.Length; i++)
        {
            if (last.Next.Contains(ranked[i].Id))
            {
                ranked[i] = ranked[i] with { Score = Math.Min(1, ranked[i].Score * options.ContextPrior) };
            }
        }

        Array.Sort(ranked, (one, other) => other.Score.CompareTo(one.Score));
        return ranked;
    }
}
