using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The answer to a request that held an activity.</summary>
internal static class ActivityResponse
{
    /// <summary>Writes what a turn left for its sender; null is an empty 200.</summary>
    public static async Task WriteAsync(HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        // Before anything is said: a body that cannot be written is a failure of the turn.
        var body = answer?.Body is { } value ? BotJson.Serialize(value) : default;
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        await WriteAsync(response, "application/json", body, cancellationToken);
    }

    /// <summary>Writes what is wrong with the request, as RFC 9457 has it.</summary>
    public static async Task WriteAsync(HttpResponse response, RequestFault fault, CancellationToken cancellationToken)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("title"u8, ReasonPhrases.GetReasonPhrase(fault.Status));
            json.WriteNumber("status"u8, fault.Status);
            json.WriteString("detail"u8, fault.Detail);
            json.WriteEndObject();
        }

        response.StatusCode = fault.Status;
        await WriteAsync(response, "application/problem+json", body.WrittenMemory, cancellationToken);
    }

    /// <summary>Sets a header where the response has any; stand-ins for one often do not.</summary>
    public static void SetHeader(HttpResponse response, string name, string value)
    {
        if (response.Headers is { } headers)
        {
            headers[name] = value;
        }
    }

    private static async Task WriteAsync(HttpResponse response, string contentType, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (!body.IsEmpty && response.Body is { } stream)
        {
            response.ContentType = contentType;
            response.ContentLength = body.Length;
            await stream.WriteAsync(body, cancellationToken);
        }
    }
}
