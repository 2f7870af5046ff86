namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>Nobody can be proved for now: an issuer's keys are not known and could not be fetched.</summary>
internal sealed class KeysUnavailableException(TimeSpan retryAfter)
    : Exception("The keys that sign the channels' tokens could not be fetched. Check the bot's way to the internet and the configured metadata addresses.")
{
    /// <summary>When the keys are asked for again.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;
}
