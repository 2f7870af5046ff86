namespace Microsoft.Bot.Builder;

/// <summary>Names of invokes that channels other than Teams know too.</summary>
internal static class InvokeNames
{
    public const string AdaptiveCardAction = "adaptiveCard/action";
    public const string Search = "application/search";
}
