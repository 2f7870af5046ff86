namespace BackPainBot.Recognition;

/// <summary>Ids of turns that are not topics or intents; public, they appear in traces.</summary>
public static class TurnIds
{
    /// <summary>Two topics were offered to choose from.</summary>
    public const string DidYouMean = "did-you-mean";

    /// <summary>A dialog has asked, or asked again, for something.</summary>
    public const string Step = "step";

    /// <summary>The turn failed, and the bot apologised.</summary>
    public const string Error = "error";

    /// <summary>The article is silent on what was asked.</summary>
    public const string NotCovered = "not-covered";

    /// <summary>It had nothing to do with backs or bodywork.</summary>
    public const string Unrelated = "unrelated";

    /// <summary>It was not understood.</summary>
    public const string Unclear = "unclear";

    /// <summary>A warning was given: see a doctor today, or call for help now.</summary>
    public const string RedFlag = "red-flag";

    /// <summary>Help in a crisis was named.</summary>
    public const string Crisis = "crisis";
}
