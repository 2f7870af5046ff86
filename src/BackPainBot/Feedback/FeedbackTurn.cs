using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Feedback;

/// <summary>What a turn has to do with feedback. It is done once the turn has committed, so that an attempt that was dropped counts nothing.</summary>
public sealed class FeedbackTurn
{
    private readonly List<Vote> _votes = [];
    private readonly List<Remark> _remarks = [];
    private readonly Dictionary<Activity, IReadOnlyList<string>> _answers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those that are counted when the turn has committed.</summary>
    public IReadOnlyList<Vote> Votes => _votes;

    /// <summary>What is kept, where configured, when the turn has committed.</summary>
    public IReadOnlyList<Remark> Remarks => _remarks;

    /// <summary>Whether what is kept of the conversation must go.</summary>
    public bool Forget { get; set; }

    /// <summary>The turn's; a new one, which nobody reads, where no <see cref="FeedbackMiddleware"/> runs around the turn.</summary>
    public static FeedbackTurn Of(ITurnContext context)
    {
        if (context.TurnState.Get<FeedbackTurn>() is { } turn)
        {
            return turn;
        }

        turn = new FeedbackTurn();
        context.TurnState.Add(turn);
        return turn;
    }

    /// <summary>Takes a vote to be counted.</summary>
    public void Count(Vote vote) => _votes.Add(vote);

    /// <summary>Takes what was written with a vote that is counted.</summary>
    public void Keep(Vote vote, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            _remarks.Add(new Remark(vote, words.Trim()));
        }
    }

    /// <summary>Notes which topics a message answers, so that a vote on it can be told what it is on.</summary>
    public void Note(Activity answer, IReadOnlyList<string> topics) => _answers[answer] = topics;

    /// <summary>The topics that a message answers; null where it answers none.</summary>
    public IReadOnlyList<string>? TopicsOf(Activity answer) => _answers.GetValueOrDefault(answer);

    /// <summary>Begins anew with an attempt.</summary>
    public void Clear()
    {
        _votes.Clear();
        _remarks.Clear();
        _answers.Clear();
        Forget = false;
    }
}
