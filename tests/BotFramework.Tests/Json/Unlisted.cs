namespace BotFramework.Tests.Json;

/// <summary>A type that no context names.</summary>
internal sealed record Unlisted(int Number);
