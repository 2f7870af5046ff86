namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A finding and the token after it.</summary>
internal readonly record struct Match(Finding Finding, int Next)
{
    /// <summary>The match that takes the most text; the first one among equals.</summary>
    public static Match? Longest(params ReadOnlySpan<Match?> matches)
    {
        Match? best = null;
        foreach (var match in matches)
        {
            if (match is { } candidate && (best is null || candidate.Next > best.Value.Next))
            {
                best = candidate;
            }
        }

        return best;
    }
}
