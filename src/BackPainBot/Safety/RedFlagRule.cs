namespace BackPainBot.Safety;

/// <summary>Which word classes together mean which red flag.</summary>
/// <param name="Group">Id of the red flag's group.</param>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Parts">Combinations that must each be found, anywhere in the message.</param>
/// <param name="Without">Classes that must be found nowhere.</param>
internal sealed record RedFlagRule(string Group, Urgency Urgency, RulePart[] Parts, int[] Without);
