using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Contracts by reflection: only where JsonSerializer.IsReflectionEnabledByDefault, which trimmed apps turn off.</summary>
internal static class ReflectionResolver
{
    /// <summary>The serialiser's own switch, as a guard that the trimmer and its analyser understand.</summary>
    [FeatureSwitchDefinition("System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault")]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    [FeatureGuard(typeof(RequiresDynamicCodeAttribute))]
    [UnconditionalSuppressMessage("Trimming", "IL4000", Justification = "The analyser does not know the serialiser's switch; the trimmer substitutes it.")]
    public static bool IsEnabled => JsonSerializer.IsReflectionEnabledByDefault;

    [RequiresUnreferencedCode("Contracts by reflection.")]
    [RequiresDynamicCode("Contracts by reflection.")]
    public static IJsonTypeInfoResolver Create() => new DefaultJsonTypeInfoResolver();
}
