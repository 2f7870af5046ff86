using System.Text.Json.Serialization;

namespace BackPainBot.DirectLine.Turns;

/// <summary>Reads <see cref="ClientChannelData"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ClientChannelData))]
internal sealed partial class ClientJson : JsonSerializerContext;
