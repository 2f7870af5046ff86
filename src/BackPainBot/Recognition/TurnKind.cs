namespace BackPainBot.Recognition;

/// <summary>How a turn was understood; part of the public contract of traces.</summary>
public enum TurnKind
{
    /// <summary>Not understood, or not surely enough.</summary>
    Unclear,

    /// <summary>A question that the article answers.</summary>
    Answer,

    /// <summary>One of two questions that the article answers.</summary>
    DidYouMean,

    /// <summary>A question about backs or bodywork on which the article is silent.</summary>
    NotCovered,

    /// <summary>Anything else that is asked or demanded.</summary>
    Unrelated,

    /// <summary>Symptoms that a doctor must see today or at once.</summary>
    RedFlag,

    /// <summary>Thoughts of suicide or self-harm.</summary>
    Crisis,

    /// <summary>A general question about warning signs, without symptoms of their own.</summary>
    SafetyInfo,

    /// <summary>Something said to the bot itself; the id says what.</summary>
    Conversation,

    /// <summary>A reply to the dialog that waits.</summary>
    Step,

    /// <summary>The turn failed.</summary>
    Error,
}
