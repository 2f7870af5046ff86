using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Members of type object in state, as <see cref="StateJson"/> describes.</summary>
internal sealed class StateObjectConverter : JsonConverter<object?>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => StateReader.Read(ref reader, options);

    public override void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options) => StateWriter.Write(writer, value, options);
}
