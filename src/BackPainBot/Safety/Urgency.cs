namespace BackPainBot.Safety;

/// <summary>How soon a red flag must be looked at, least urgent first.</summary>
public enum Urgency
{
    /// <summary>A doctor should see them today.</summary>
    SameDay,

    /// <summary>They should call for help now.</summary>
    Emergency,

    /// <summary>Thoughts of suicide or self-harm.</summary>
    Crisis,
}
