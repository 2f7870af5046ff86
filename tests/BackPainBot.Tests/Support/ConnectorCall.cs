using System.Text.Json.Nodes;

namespace BackPainBot.Tests.Support;

/// <summary>A call of the bot's to a connector.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">Path and query as they stood in the request.</param>
/// <param name="Body">The activity.</param>
/// <param name="Id">The id that the connector gave it.</param>
public sealed record ConnectorCall(string Method, string Target, JsonObject Body, string Id);
