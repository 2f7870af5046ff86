using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Makes this assembly's types known to serialisation, once.</summary>
internal static class BuilderTypes
{
    static BuilderTypes()
    {
        BotJson.AddResolver(BuilderJsonContext.Default);
        StateTypes.Add(nameof(InspectionSessionsByStatus), BuilderJsonContext.Default.InspectionSessionsByStatus);
        StateTypes.Add(nameof(RecognizerResult), BuilderJsonContext.Default.RecognizerResult);
    }

    /// <summary>Called by the static constructors of what such types come in with: adapters and states.</summary>
    public static void Register()
    {
        // The work is the static constructor's.
    }
}
