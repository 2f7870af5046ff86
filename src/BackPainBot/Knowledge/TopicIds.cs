namespace BackPainBot.Knowledge;

/// <summary>Ids of the topics that every language must answer; content may have more. They appear in traces.</summary>
public static class TopicIds
{
    public const string WhatIsIt = "what-is-it";
    public const string TriggerPoints = "trigger-points";
    public const string Session = "session";
    public const string DoesItWork = "does-it-work";
    public const string FindTherapist = "find-therapist";

    /// <summary>The topic about the article itself: the only one whose sentences need no passage mark.</summary>
    public const string Source = "source";

    public static IReadOnlyList<string> Required { get; } =
    [
        WhatIsIt, "myofascial-tissue", TriggerPoints, "myofascial-vs-other-pain", Session, "why-trigger-points-matter",
        "how-it-helps", DoesItWork, "why-few-studies", "compared-with-other-treatments", FindTherapist, Source,
    ];
}
