using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Integration;

/// <summary>A CloudAdapterBase whose protected parts can be called.</summary>
internal sealed class ProtocolAdapter(BotFrameworkAuthentication authentication) : CloudAdapterBase(authentication)
{
    public Task<InvokeResponse?> ProcessAsync(string? authHeader, Activity activity, BotCallbackHandler callback) => ProcessActivityAsync(authHeader, activity, callback, default);

    public Task<InvokeResponse?> ProcessAsync(AuthenticateRequestResult caller, Activity activity, BotCallbackHandler callback) => ProcessActivityAsync(caller, activity, callback, default);
}
