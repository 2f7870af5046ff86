using System.Text.Json.Serialization;

namespace BotFramework.Tests.Json;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EntityValue))]
internal sealed partial class EntityValueJsonContext : JsonSerializerContext;
