using System.Text.Json.Serialization;

namespace BotFramework.Tests.Json;

internal sealed record EntityValue(string Type, [property: JsonPropertyName("@type")] string SchemaType, int[] Citation);
