namespace BackPainBot.Recognition;

/// <summary>Ids of turns that are not topics or intents; public, they appear in traces.</summary>
public static class TurnIds
{
    public const string DidYouMean = "did-you-mean";
    public const string Step = "step";
    public const string Error = "error";
    public const string NotCovered = "not-covered";
    public const string Unrelated = "unrelated";
    public const string Unclear = "unclear";
    public const string RedFlag = "red-flag";
    public const string Crisis = "crisis";
}
