namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>A request proves nobody whom the bot answers.</summary>
internal sealed class TokenRefusedException(RefusalRule rule) : UnauthorizedAccessException(rule.Detail)
{
    public RefusalRule Rule { get; } = rule;
}
