namespace BackPainBot.Safety;

/// <summary>What the classifier makes of a part of a message.</summary>
/// <param name="Evidence">How much speaks for a red flag rather than against it, in log odds of both members together.</param>
/// <param name="Group">Id of the most probable group.</param>
internal readonly record struct RedFlagScore(float Evidence, string Group)
{
    public static RedFlagScore None => new(float.NegativeInfinity, "");

    public RedFlagScore OrHigher(RedFlagScore other) => other.Evidence > Evidence ? other : this;
}
