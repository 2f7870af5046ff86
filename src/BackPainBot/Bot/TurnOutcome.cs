namespace BackPainBot.Bot;

/// <summary>A turn that has committed, and what it has still to do.</summary>
/// <param name="Report">What was done.</param>
/// <param name="Responses">What goes into the response to its request, or has no need to be repeated.</param>
/// <param name="Replies">What goes to its channel.</param>
/// <param name="Key">Where the replies are stored; null when they are not.</param>
/// <param name="Unsent">As which they are stored.</param>
internal sealed record TurnOutcome(TurnReport Report, IReadOnlyList<StagedCall> Responses, IReadOnlyList<StagedCall> Replies, string? Key = null, UnsentTurn? Unsent = null)
{
    /// <summary>The end of a second delivery.</summary>
    /// <param name="responses">What was answered the first time, where it is known and must be answered again.</param>
    public static TurnOutcome Repeated(params IReadOnlyList<StagedCall> responses) => new(new TurnReport { IsRepeat = true }, responses, []);
}
