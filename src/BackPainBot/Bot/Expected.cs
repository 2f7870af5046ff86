namespace BackPainBot.Bot;

/// <summary>What kind of reply the dialog that waits has asked for; decides whether a message is that reply or a digression.</summary>
public enum Expected
{
    /// <summary>No dialog waits.</summary>
    Nothing,

    /// <summary>Yes or no, typed or by button.</summary>
    YesNo,

    /// <summary>One of the choices that are shown.</summary>
    Choice,

    /// <summary>One of some choices, or something in their own words.</summary>
    ChoiceOrText,

    /// <summary>A number, from 0 to 10.</summary>
    Number,

    /// <summary>How long something has been going on, or since when.</summary>
    Duration,

    /// <summary>Whatever they like to write.</summary>
    FreeText,
}
