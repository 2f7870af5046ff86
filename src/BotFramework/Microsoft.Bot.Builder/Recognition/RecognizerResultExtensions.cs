namespace Microsoft.Bot.Builder;

/// <summary>Reads results of recognition.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>Returns the intent with the highest score; an empty name and 0 where there is none above 0.</summary>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(result.Intents);

        var top = (intent: string.Empty, score: 0.0);
        foreach (var (intent, value) in result.Intents)
        {
            if (value.Score is { } score && score > top.score)
            {
                top = (intent, score);
            }
        }

        return top;
    }
}
