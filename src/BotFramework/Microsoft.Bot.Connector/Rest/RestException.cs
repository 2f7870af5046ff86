namespace Microsoft.Rest;

/// <summary>An operation on a REST service failed.</summary>
public class RestException : Exception
{
    /// <summary>With the message that .NET has for it.</summary>
    public RestException()
    {
    }

    /// <summary>With a message that says which operation has failed, and how.</summary>
    public RestException(string? message)
        : base(message)
    {
    }

    /// <summary>With a message, and with what has failed underneath.</summary>
    public RestException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
