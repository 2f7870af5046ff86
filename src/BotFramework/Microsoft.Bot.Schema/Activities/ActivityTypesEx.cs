namespace Microsoft.Bot.Schema;

/// <summary>Activity types that only bots and adapters exchange; no channel sees them.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
