using BackPainBot.Safety;

namespace BackPainBot.Search;

/// <summary>Urgent advice, because what was typed describes a red flag.</summary>
public sealed record UrgentHit(Urgency Urgency) : SearchHit(Kind, Urgency.ToString())
{
    internal const string Kind = "urgent";
}
