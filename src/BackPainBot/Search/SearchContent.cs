using BackPainBot.Answers;
using BackPainBot.Safety;

namespace BackPainBot.Search;

/// <summary>What a result says, before it is a card.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Summary">What the list of results shows under it.</param>
/// <param name="Answer">What it says.</param>
internal sealed record SearchContent(string Title, string Summary, Answer Answer)
{
    /// <summary>The urgency that the closing advice goes by.</summary>
    public Urgency? Safety { get; init; }

    /// <summary>Whether the advice must tell to ask a doctor first.</summary>
    public bool DoctorFirst { get; init; }
}
