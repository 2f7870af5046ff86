namespace BackPainBot.Knowledge;

/// <summary>Something that the article answers.</summary>
/// <param name="Id">Public id, as in traces.</param>
/// <param name="Question">The question it answers, as shown on buttons.</param>
/// <param name="Variants">Further wordings of the question.</param>
/// <param name="Headline">First line of the answer, bold, without a mark.</param>
/// <param name="Body">The answer with authored passage marks.</param>
/// <param name="ShortBody">A shorter answer with marks, for when it has just been given.</param>
/// <param name="Next">Ids of the topics to offer next, best first.</param>
/// <param name="FollowUps">What short follow-ups mean right after this answer ("why?").</param>
public sealed record Topic(
    string Id,
    string Question,
    IReadOnlyList<string> Variants,
    string Headline,
    MarkedText Body,
    MarkedText ShortBody,
    IReadOnlyList<string> Next,
    IReadOnlyList<FollowUp> FollowUps);
