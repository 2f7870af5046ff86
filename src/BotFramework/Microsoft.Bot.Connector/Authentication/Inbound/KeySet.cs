using System.Collections.Frozen;

namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>An issuer's keys as they were at an instant of the clock's timestamps.</summary>
internal sealed record KeySet(FrozenDictionary<string, SigningKey> Keys, long FetchedAt);
