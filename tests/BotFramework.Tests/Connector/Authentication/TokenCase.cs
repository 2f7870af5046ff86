using Microsoft.Bot.Connector.Authentication.Inbound;
using Microsoft.Extensions.Primitives;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A request and the rule that refuses it.</summary>
/// <param name="Header">The Authorization headers at an instant.</param>
/// <param name="Refusal">Null for a request that is let in.</param>
internal sealed record TokenCase(Func<DateTimeOffset, StringValues> Header, RefusalRule? Refusal = null)
{
    public string ChannelId { get; init; } = "msteams";

    public string? ServiceUrl { get; init; } = Tokens.ServiceUrl;
}
