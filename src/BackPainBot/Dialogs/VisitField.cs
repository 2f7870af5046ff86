namespace BackPainBot.Dialogs;

/// <summary>What the visit's dialog asks for, in order.</summary>
internal enum VisitField
{
    Where,
    HowLong,
    HowBad,
    Suggested,
}
