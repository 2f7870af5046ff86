namespace BackPainBot.Bot;

/// <summary>What kind of reply the dialog that waits has asked for; decides whether a message is that reply or a digression.</summary>
public enum Expected
{
    Nothing,
    YesNo,
    Choice,

    /// <summary>One of some choices, or something in their own words.</summary>
    ChoiceOrText,
    Number,
    Duration,
    FreeText,
}
