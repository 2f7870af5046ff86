namespace BackPainBot.DirectLine.Http;

/// <summary>What an error answer's <c>error.code</c> says.</summary>
internal static class ErrorCodes
{
    public const string BadArgument = "BadArgument";
    public const string MissingProperty = "MissingProperty";
    public const string MalformedData = "MalformedData";
    public const string Unauthorized = "Unauthorized";
    public const string TokenExpired = "TokenExpired";
    public const string Forbidden = "Forbidden";
    public const string NotFound = "NotFound";
    public const string TooLarge = "MessageSizeTooBig";
    public const string TooManyRequests = "TooManyRequests";
    public const string NotSupported = "NotSupported";
    public const string ServiceError = "ServiceError";
}
