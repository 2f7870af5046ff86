using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>The value of a handoff status event.</summary>
/// <param name="State">accepted, failed or completed.</param>
/// <param name="Message">What is to be said about it.</param>
internal sealed record HandoffStatusValue(string State, string? Message)
{
    public static JsonElement ToJson(string state, string? message) =>
        JsonSerializer.SerializeToElement(new HandoffStatusValue(state, message), BuilderJsonContext.Default.HandoffStatusValue);
}
