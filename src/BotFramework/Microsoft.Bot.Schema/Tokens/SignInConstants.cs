namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes and events of signing in.</summary>
public static class SignInConstants
{
    /// <summary>Invoke: a SharePoint card hands over a token for single sign-on.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";

    /// <summary>Invoke: a client offers a token to be exchanged, as a <see cref="TokenExchangeInvokeRequest"/>.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>Event: the user has signed in, with a <see cref="TokenResponse"/> as the value.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>Invoke: Teams hands over the magic code of a finished sign-in, as the member <c>state</c> of the value.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";
}
