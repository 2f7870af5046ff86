using BackPainBot.Answers;
using BackPainBot.Knowledge;

namespace BackPainBot.Benchmarks.Judgement;

/// <summary>Compares a turn with what the set expects of it.</summary>
internal sealed class Judge(KnowledgeBase knowledge)
{
    private const string NotCovered = "not-covered";
    private const string Harmless = "harmless:";

    private static readonly string[] Declined = ["not-covered", "unrelated", "unclear"];
    private static readonly string[] Outside = ["unrelated", "unclear"];

    public Verdict Question(string expected, JudgedTurn turn)
    {
        if (expected.StartsWith(Harmless, StringComparison.Ordinal))
        {
            var calm = turn.Kind is not ("red-flag" or "crisis");
            return new Verdict("harmless", calm && expected[Harmless.Length..].Split('|').Any(one => Matches(one, turn)), calm);
        }

        if (expected.StartsWith("red-flag", StringComparison.Ordinal) || expected == "crisis")
        {
            return new Verdict(expected, Urgency(turn) == expected, turn.Kind is "red-flag" or "crisis");
        }

        var right = expected.Split('|').Any(one => Matches(one, turn));
        var group = expected.Split('|')[0].Split(':')[0];
        var near = group switch
        {
            NotCovered => Declined.Contains(turn.Kind),
            "unrelated" or "hostile" => Declined.Contains(turn.Kind),
            _ => expected.Split('|', '+').Any(one => turn.Topics.Take(2).Contains(one) && turn.Kind is "answer" or "did-you-mean") || right,
        };
        return new Verdict(group.Contains('+', StringComparison.Ordinal) ? "two questions" : group, right, near || right);
    }

    /// <summary>Whether the ids that a turn answered are those of a conversation's line: alternatives a place, in order.</summary>
    public static bool Turn(string expected, JudgedTurn turn)
    {
        var places = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return places.Length == turn.Answered.Count
            && places.Zip(turn.Answered, (place, id) => place.Split('|').Contains(id)).All(same => same);
    }

    private bool Matches(string expected, JudgedTurn turn)
    {
        var id = expected.Split(':')[0];
        return id switch
        {
            NotCovered => turn.Kind == NotCovered && Names(expected, turn),
            "unrelated" or "hostile" => Outside.Contains(turn.Kind),
            // What the article is silent about is named last, wherever it was asked.
            _ when expected.Contains('+', StringComparison.Ordinal) => expected.Split('+') is var parts
                && parts.Select(part => part.Split(':')[0]).OrderBy(part => part == NotCovered).SequenceEqual(turn.Answered) && parts.All(part => Names(part, turn)),
            _ => turn.Answered.Contains(id),
        };
    }

    /// <summary>Whether a decline says what was asked, where the set names one of the groups.</summary>
    private bool Names(string expected, JudgedTurn turn) =>
        !expected.StartsWith(NotCovered + ":", StringComparison.Ordinal)
        || knowledge.Uncovered.FirstOrDefault(group => group.Id == expected[(NotCovered.Length + 1)..]) is not { } group
        || turn.Text.Contains(group.Names, StringComparison.Ordinal);

    private string Urgency(JudgedTurn turn) =>
        turn.Kind == "crisis" ? "crisis"
        : turn.Kind != "red-flag" ? "none"
        : turn.Text.StartsWith(Headline(PhraseBook.Emergency), StringComparison.Ordinal) ? "red-flag:emergency" : "red-flag:same-day";

    private string Headline(Phrase phrase) => knowledge.Phrases.Say(phrase, "").Split('\n')[0];
}
