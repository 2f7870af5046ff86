namespace Microsoft.Bot.Connector.Authentication;

/// <summary>General configuration of authentication.</summary>
public class AuthenticationConfiguration;
