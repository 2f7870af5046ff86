namespace Microsoft.Bot.Schema;

/// <summary>Values and prefixes of <see cref="Activity.CallerId"/>.</summary>
public static class CallerIdConstants
{
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
    public const string PublicAzureChannel = "urn:botframework:azure";
    public const string USGovChannel = "urn:botframework:azureusgov";
}
