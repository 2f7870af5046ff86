using System.Text.Json.Serialization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>What this assembly adds to the framework's JSON.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InvokeResponse))]
[JsonSerializable(typeof(IList<ChannelAccount>))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
