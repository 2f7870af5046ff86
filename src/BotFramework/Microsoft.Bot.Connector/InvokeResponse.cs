using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke activity: the status and the body of the HTTP response that carries it.</summary>
public class InvokeResponse
{
    static InvokeResponse() => BotJson.AddResolver(ConnectorJson.Default);

    /// <summary>The HTTP status code.</summary>
    public int Status { get; set; }

    /// <summary>What the response holds as JSON; null for none.</summary>
    public object? Body { get; set; }

    /// <summary>True for 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;

    /// <summary>The response that an activity's value is, as it was given or as JSON.</summary>
    internal static InvokeResponse? From(object? value) => BotJson.Convert<InvokeResponse>(value);
}
