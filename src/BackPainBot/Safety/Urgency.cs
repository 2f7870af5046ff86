namespace BackPainBot.Safety;

/// <summary>How soon a red flag must be looked at, least urgent first.</summary>
public enum Urgency
{
    SameDay,
    Emergency,

    /// <summary>Thoughts of suicide or self-harm.</summary>
    Crisis,
}
