namespace Microsoft.Bot.Schema.Teams;

/// <summary>A configuration response that asks the user to sign in.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
}
