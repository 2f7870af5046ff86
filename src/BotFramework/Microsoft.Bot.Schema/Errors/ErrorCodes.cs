namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Error.Code"/>.</summary>
public class ErrorCodes
{
    /// <summary>Something failed in the service; the request may be right.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>A member has a value that is not allowed.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>The body cannot be read as what it should be.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>A member that is required is not there.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The activity has more bytes than the channel takes.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
