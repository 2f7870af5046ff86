namespace Microsoft.Bot.Connector.Authentication.Outbound;

/// <summary>Who gets a token by what from whom for what.</summary>
internal readonly record struct TokenKey(string? AppId, string? Secret, string? LoginEndpoint, string Tenant, string Scope);
