using System.Text.Json.Serialization;

namespace BackPainBot.Web.Pages;

/// <summary>What the build hands over and what the pages are given. The default encoder keeps it harmless inside HTML.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, Asset>))]
[JsonSerializable(typeof(ChatSettings))]
[JsonSerializable(typeof(LauncherSettings))]
internal sealed partial class PageJson : JsonSerializerContext;
