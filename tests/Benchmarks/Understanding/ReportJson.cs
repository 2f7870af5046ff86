using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackPainBot.Benchmarks.Understanding;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(EvaluationReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
