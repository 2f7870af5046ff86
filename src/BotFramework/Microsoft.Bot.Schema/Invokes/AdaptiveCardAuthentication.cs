namespace Microsoft.Bot.Schema;

/// <summary>A token that accompanies an Adaptive Card action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
