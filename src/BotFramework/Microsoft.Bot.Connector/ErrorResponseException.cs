using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A Bot Connector service answered with an error status.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>With the message that .NET has for it; the answer is set by initialisers.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>With a message that names the status; the answer is set by initialisers.</summary>
    public ErrorResponseException(string? message)
        : base(message)
    {
    }

    /// <summary>With a message, and with what has failed underneath.</summary>
    public ErrorResponseException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the service said of the error; null where its body was not that.</summary>
    public ErrorResponse? Body { get; set; }

    /// <summary>The status, headers and body of the answer.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }
}
