namespace BackPainBot.Safety;

/// <summary>A red flag found in a message: the most urgent one where there are several.</summary>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Group">Id of its group in safety.lu.</param>
public sealed record SafetyFinding(Urgency Urgency, string Group);
