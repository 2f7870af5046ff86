using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Contracts by reflection: only where JsonSerializer.IsReflectionEnabledByDefault, which trimmed apps turn off.</summary>
internal static class ReflectionResolver
{
    [RequiresUnreferencedCode("Contracts by reflection.")]
    [RequiresDynamicCode("Contracts by reflection.")]
    public static IJsonTypeInfoResolver Create() => new DefaultJsonTypeInfoResolver();
}
