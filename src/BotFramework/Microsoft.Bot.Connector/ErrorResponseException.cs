using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A Bot Connector service answered with an error status.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string? message)
        : base(message)
    {
    }

    public ErrorResponseException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the service said of the error; null where its body was not that.</summary>
    public ErrorResponse? Body { get; set; }

    /// <summary>The status, headers and body of the answer.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }
}
