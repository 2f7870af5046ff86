using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>What a request was answered, and by which replica (<c>host:port</c>).</summary>
internal sealed record Answered(JsonObject Body, string Replica);
