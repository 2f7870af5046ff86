using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What is wrong with a request, and what to do about it.</summary>
internal readonly record struct RequestFault(int Status, string Detail)
{
    public static RequestFault MethodNotAllowed { get; } = new(
        StatusCodes.Status405MethodNotAllowed, "Send activities by POST. Streaming connections are not served here.");

    public static RequestFault BadRequest(string detail) => new(StatusCodes.Status400BadRequest, detail);
}
