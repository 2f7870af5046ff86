using System.Net;

namespace Microsoft.Bot.Builder;

/// <summary>Ends the handling of an invoke with a response other than success.</summary>
internal sealed class InvokeResponseException(HttpStatusCode statusCode, object? body = null) : Exception($"The invoke is answered with {statusCode}.")
{
    public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
}
