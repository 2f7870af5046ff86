namespace BackPainBot.Safety;

/// <summary>Numbers of the classes of redflag-context: what takes a red flag back, and what ends its reach.</summary>
internal sealed class ContextWords(IReadOnlyDictionary<string, int> classes)
{
    public const string List = "redflag-context";

    /// <summary>Names of the classes.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "idiom", "negation", "negation-near", "negation-crisis", "not-a-negation", "normal", "scope-end", "clause-start", "chain", "joiner",
        "resolved", "ahead", "question", "worried", "person", "animal",
    ];

    /// <summary>Phrases that mean something else than their words.</summary>
    public int Idiom { get; } = classes["idiom"];

    /// <summary>Denials that reach over commas and joiners: "no fever, chills or numbness".</summary>
    public int Negation { get; } = classes["negation"];

    /// <summary>Denials of the next few words.</summary>
    public int NegationNear { get; } = classes["negation-near"];

    /// <summary>Denials of a crisis, where they stand directly before it.</summary>
    public int NegationCrisis { get; } = classes["negation-crisis"];

    /// <summary>Phrases with a denial's words that deny nothing.</summary>
    public int NotNegation { get; } = classes["not-a-negation"];

    /// <summary>What says that the words before it in its clause are as they should be: "is fine".</summary>
    public int Normal { get; } = classes["normal"];

    /// <summary>Words that end a denial's reach.</summary>
    public int ScopeEnd { get; } = classes["scope-end"];

    /// <summary>Words that begin a new clause after a comma or a joiner, which ends a denial's reach.</summary>
    public int ClauseStart { get; } = classes["clause-start"];

    /// <summary>Words that renew a denial's reach: "not numb or weak".</summary>
    public int Chain { get; } = classes["chain"];

    public int Joiner { get; } = classes["joiner"];

    /// <summary>What says that the words before it in its sentence are over.</summary>
    public int Resolved { get; } = classes["resolved"];

    /// <summary>What has not happened to anybody: "what happens if".</summary>
    public int Ahead { get; } = classes["ahead"];

    /// <summary>Words that begin a question.</summary>
    public int Question { get; } = classes["question"];

    /// <summary>Questions that people ask about what they have.</summary>
    public int Worried { get; } = classes["worried"];

    public int Person { get; } = classes["person"];

    public int Animal { get; } = classes["animal"];
}
