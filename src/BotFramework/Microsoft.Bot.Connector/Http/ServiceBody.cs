using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Http;

/// <summary>JSON bodies of the Bot Connector's requests and answers.</summary>
internal static class ServiceBody
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public static byte[] Write<T>(T value) => BotJson.Serialize(value);

    public static ByteArrayContent Content(byte[] body) => new(body) { Headers = { ContentType = Json } };

    /// <summary>Null for an empty body: channels answer 201 and 202 with or without one.</summary>
    public static async Task<T?> ReadAsync<T>(HttpContent content, CancellationToken cancellationToken)
        where T : class
    {
        var body = await content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return Parse<T>(body);
        }
        catch (JsonException exception)
        {
            throw new RestException("Unable to deserialize the response.", exception);
        }
    }

    public static async Task<ErrorResponseException> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var content = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var body = ParseError(content);
        var code = string.IsNullOrEmpty(body?.Error?.Code) ? string.Empty : $" ({body.Error.Code})";
        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'{code}")
        {
            Body = body,
            Response = new HttpResponseMessageWrapper(response, Encoding.UTF8.GetString(content)),
        };
    }

    /// <summary>Gateways answer for the service in HTML or not at all: then there is nothing to tell but the status.</summary>
    private static ErrorResponse? ParseError(byte[] content)
    {
        try
        {
            return Parse<ErrorResponse>(content);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static T? Parse<T>(ReadOnlySpan<byte> body)
        where T : class
    {
        body = body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        return body.Trim(" \t\r\n"u8).IsEmpty ? null : BotJson.Deserialize<T>(body);
    }
}
