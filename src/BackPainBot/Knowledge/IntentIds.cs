namespace BackPainBot.Knowledge;

/// <summary>Ids of the intents that code acts on; the first ones are also the ids of the turns they lead to.</summary>
public static class IntentIds
{
    /// <summary>"Hello".</summary>
    public const string Greeting = "greeting";

    /// <summary>"Thank you".</summary>
    public const string Thanks = "thanks";

    /// <summary>"Bye".</summary>
    public const string Goodbye = "goodbye";

    /// <summary>"What can I ask?"</summary>
    public const string Help = "help";

    /// <summary>"Start over": ends whatever goes on, and a warning too.</summary>
    public const string Restart = "restart";

    /// <summary>"Stop": ends the dialog that waits.</summary>
    public const string Cancel = "cancel";

    /// <summary>"I want to say something about the answer."</summary>
    public const string Feedback = "feedback";

    /// <summary>"Can I talk to a person?"</summary>
    public const string Human = "human";

    /// <summary>"Are you a bot?"</summary>
    public const string WhoAreYou = "who-are-you";

    /// <summary>"What do you keep of this?"</summary>
    public const string Privacy = "privacy";

    /// <summary>"Delete what I wrote."</summary>
    public const string ForgetMe = "forget-me";

    /// <summary>"Show me around."</summary>
    public const string Tour = "tour";

    /// <summary>"Help me prepare for a visit."</summary>
    public const string Visit = "visit";

    /// <summary>"When is back pain an emergency?", asked in general.</summary>
    public const string SafetyInfo = "safety-info";

    /// <summary>"None of these", to choices that were offered.</summary>
    public const string Neither = "neither";

    /// <summary>"A doctor has checked me": ends a warning.</summary>
    public const string ConfirmCleared = "confirm-cleared";

    /// <summary>"Say that again."</summary>
    public const string Repeat = "repeat";

    /// <summary>A message in a language that the bot does not read; in out-of-scope.lu.</summary>
    public const string OtherLanguage = "other-language";

    /// <summary>A demand to be, or to say, what the bot must not; in out-of-scope.lu.</summary>
    public const string Hostile = "hostile";

    /// <summary>Start of the ids of follow-ups, which lean on the answer before.</summary>
    public const string FollowUpPrefix = "follow-up.";

    /// <summary>"Go on": the next topic that has not been answered yet.</summary>
    public const string FollowUpMore = FollowUpPrefix + "more";

    /// <summary>Ids that every language's content must have utterances for.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [
        Greeting, Thanks, Goodbye, Help, Restart, Cancel, Feedback, Human, WhoAreYou, Privacy, ForgetMe, Tour, Visit, SafetyInfo,
        Neither, ConfirmCleared, Repeat, FollowUpMore,
    ];
}
