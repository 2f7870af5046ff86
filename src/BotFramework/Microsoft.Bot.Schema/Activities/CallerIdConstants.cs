namespace Microsoft.Bot.Schema;

/// <summary>Values and prefixes of <see cref="Activity.CallerId"/>.</summary>
public static class CallerIdConstants
{
    /// <summary>Another bot: its app id follows.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";

    /// <summary>A channel of the public Azure cloud.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>A channel of the US Government cloud.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";
}
