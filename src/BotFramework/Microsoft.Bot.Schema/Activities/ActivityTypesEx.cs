namespace Microsoft.Bot.Schema;

/// <summary>Activity types that only bots and adapters exchange; no channel sees them.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause between two replies: the adapter waits the milliseconds in the value and sends nothing.</summary>
    public const string Delay = "delay";

    /// <summary>The result of an invoke on its way to the adapter, which writes it into the HTTP response.</summary>
    public const string InvokeResponse = "invokeResponse";
}
