using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>JSON of this assembly's types.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RecognizerResult))]
[JsonSerializable(typeof(IntentScore))]
[JsonSerializable(typeof(HandoffStatusValue))]
[JsonSerializable(typeof(InspectionSessionsByStatus))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
internal sealed partial class BuilderJsonContext : JsonSerializerContext;
