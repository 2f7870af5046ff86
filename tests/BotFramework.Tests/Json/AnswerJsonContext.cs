using System.Text.Json.Serialization;

namespace BotFramework.Tests.Json;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(Named.Answer), TypeInfoPropertyName = "NamedAnswer")]
[JsonSerializable(typeof(List<Answer>))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
