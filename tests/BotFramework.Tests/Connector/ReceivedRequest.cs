namespace BotFramework.Tests.Connector;

/// <summary>A request as it came over the wire; <paramref name="Target"/> is the raw path and query.</summary>
internal sealed record ReceivedRequest(string Method, string Target, string Body, IReadOnlyDictionary<string, string> Headers, string ConnectionId);
