using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication.Inbound;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What is wrong with a request, and what to do about it.</summary>
/// <param name="Rule">Names the rule in logs; one of few.</param>
/// <param name="Status">The answer's status.</param>
/// <param name="Detail">The answer's words.</param>
/// <param name="RetryAfter">When the same request may be right.</param>
internal readonly record struct RequestFault(string Rule, int Status, string Detail, TimeSpan? RetryAfter = null)
{
    public static RequestFault MethodNotAllowed { get; } = new(
        "method", StatusCodes.Status405MethodNotAllowed, "Send activities by POST. Streaming connections are not served here.");

    public static RequestFault Compressed { get; } = new(
        "encoding", StatusCodes.Status415UnsupportedMediaType, "Bodies are not taken compressed. Send it as it is, without Content-Encoding.");

    public static RequestFault BadRequest(string detail) => new("body", StatusCodes.Status400BadRequest, detail);

    public static RequestFault From(BadHttpRequestException exception) => new("request", exception.StatusCode, exception.Message);

    public static RequestFault From(UnauthorizedAccessException exception) => exception is TokenRefusedException { Rule: var rule }
        ? new(rule.Name, rule.Status, rule.Detail)
        : new("authentication", StatusCodes.Status401Unauthorized, exception.Message);

    public static RequestFault From(KeysUnavailableException exception) =>
        new("keys-unavailable", StatusCodes.Status503ServiceUnavailable, exception.Message, exception.RetryAfter);
}
