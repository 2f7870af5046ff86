namespace BackPainBot.Knowledge;

/// <summary>Ids of the topics that every language must answer; content may have more. They appear in traces.</summary>
public static class TopicIds
{
    /// <summary>What myofascial release is; the tour's first step.</summary>
    public const string WhatIsIt = "what-is-it";

    /// <summary>What trigger points are; the tour's second step.</summary>
    public const string TriggerPoints = "trigger-points";

    /// <summary>What happens in a session; the tour's third step.</summary>
    public const string Session = "session";

    /// <summary>Whether it helps; the tour's last step.</summary>
    public const string DoesItWork = "does-it-work";

    /// <summary>How to find a therapist; offered after the tour and to who asks for a person.</summary>
    public const string FindTherapist = "find-therapist";

    /// <summary>The topic about the article itself: the only one whose sentences need no passage mark.</summary>
    public const string Source = "source";

    /// <summary>Ids of the topics that every language's content must answer.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [
        WhatIsIt, "myofascial-tissue", TriggerPoints, "myofascial-vs-other-pain", Session, "why-trigger-points-matter",
        "how-it-helps", DoesItWork, "why-few-studies", "compared-with-other-treatments", FindTherapist, Source,
    ];
}
