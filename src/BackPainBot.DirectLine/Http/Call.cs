using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BackPainBot.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace BackPainBot.DirectLine.Http;

/// <summary>A request whose caller is known.</summary>
internal readonly record struct Call(HttpContext Context, Caller Caller)
{
    /// <summary>The conversation that the path names.</summary>
    /// <exception cref="RefusedException">The token is for another.</exception>
    public string ConversationId
    {
        get
        {
            var id = (string)Context.Request.RouteValues["id"]!;
            return Caller.IsServer || Caller.ConversationId == id ? id : throw RefusedException.OtherConversation();
        }
    }

    public HttpRequest Request => Context.Request;

    public Task AnswerAsync<T>(int status, T answer, JsonTypeInfo<T> info) => WriteAsync(Context.Response, status, JsonSerializer.SerializeToUtf8Bytes(answer, info));

    /// <summary>Writes an answer that nobody may keep.</summary>
    public static async Task WriteAsync(HttpResponse response, int status, ReadOnlyMemory<byte> json)
    {
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(json, response.HttpContext.RequestAborted);
    }
}
