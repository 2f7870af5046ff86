namespace BotFramework.Tests.Json;

/// <summary>Holds another type of the same name.</summary>
internal static class Named
{
    internal sealed record Answer(bool Yes);
}
