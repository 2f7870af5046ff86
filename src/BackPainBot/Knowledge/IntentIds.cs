namespace BackPainBot.Knowledge;

/// <summary>Ids of the intents that code acts on; the first ones are also the ids of the turns they lead to.</summary>
public static class IntentIds
{
    public const string Greeting = "greeting";
    public const string Thanks = "thanks";
    public const string Goodbye = "goodbye";
    public const string Help = "help";
    public const string Restart = "restart";
    public const string Cancel = "cancel";
    public const string Feedback = "feedback";
    public const string Human = "human";
    public const string WhoAreYou = "who-are-you";
    public const string Privacy = "privacy";
    public const string ForgetMe = "forget-me";
    public const string Tour = "tour";
    public const string Visit = "visit";
    public const string SafetyInfo = "safety-info";
    public const string Neither = "neither";
    public const string ConfirmCleared = "confirm-cleared";
    public const string Repeat = "repeat";

    /// <summary>A message in a language that the bot does not read; in out-of-scope.lu.</summary>
    public const string OtherLanguage = "other-language";
    public const string Hostile = "hostile";

    /// <summary>Start of the ids of follow-ups, which lean on the answer before.</summary>
    public const string FollowUpPrefix = "follow-up.";

    public const string FollowUpMore = FollowUpPrefix + "more";

    public static IReadOnlyList<string> Required { get; } =
    [
        Greeting, Thanks, Goodbye, Help, Restart, Cancel, Feedback, Human, WhoAreYou, Privacy, ForgetMe, Tour, Visit, SafetyInfo,
        Neither, ConfirmCleared, Repeat, FollowUpMore,
    ];
}
