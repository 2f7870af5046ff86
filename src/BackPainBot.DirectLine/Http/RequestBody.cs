using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace BackPainBot.DirectLine.Http;

/// <summary>Reads what clients send, within limits.</summary>
internal static class RequestBody
{
    private const int StartLimit = 16 * 1024;

    /// <summary>The body of a request for a token or a conversation; it may be empty.</summary>
    public static async Task<StartBody> ReadStartAsync(HttpRequest request)
    {
        var body = await ReadAsync(request, StartLimit);
        if (body.Length == 0)
        {
            return StartBody.Empty;
        }

        try
        {
            return JsonSerializer.Deserialize(body.Span, DirectLineJson.Default.StartBody) ?? StartBody.Empty;
        }
        catch (JsonException)
        {
            throw RefusedException.MalformedData("""The body is not JSON as it is due here: {"user":{"id":"dl_...","name":"..."},"locale":"en-US"}, each member optional.""");
        }
    }

    /// <summary>The whole body.</summary>
    /// <exception cref="RefusedException">It is larger than that.</exception>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int limit)
    {
        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && !(encoding.Count == 1 && "identity".Equals(encoding[0], StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.NotSupported, "Bodies are not taken compressed. Send it as it is, without Content-Encoding.");
        }

        if (request.ContentLength > limit)
        {
            throw TooLarge(limit);
        }

        var body = new ArrayBufferWriter<byte>(request.ContentLength is > 0 and { } length ? (int)length : 512);
        while (true)
        {
            var read = await ReadSomeAsync(request, body.GetMemory(512));
            if (read == 0)
            {
                return body.WrittenMemory;
            }

            body.Advance(read);
            if (body.WrittenCount > limit)
            {
                throw TooLarge(limit);
            }
        }
    }

    private static async ValueTask<int> ReadSomeAsync(HttpRequest request, Memory<byte> buffer)
    {
        try
        {
            return await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException exception)
        {
            throw new RefusedException(
                exception.StatusCode, exception.StatusCode == StatusCodes.Status413PayloadTooLarge ? ErrorCodes.TooLarge : ErrorCodes.MalformedData, exception.Message);
        }
    }

    private static RefusedException TooLarge(int limit) =>
        new(StatusCodes.Status413PayloadTooLarge, ErrorCodes.TooLarge, $"The body is larger than {limit} bytes. Send a shorter one.");
}
