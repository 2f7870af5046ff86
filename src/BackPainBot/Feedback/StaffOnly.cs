using System.Security.Cryptography;
using System.Text;
using BackPainBot.Web;
using Microsoft.Extensions.Options;

namespace BackPainBot.Feedback;

/// <summary>Lets in who has the configured key as a bearer token, and in Development who calls from this machine.</summary>
internal sealed class StaffOnly(IOptions<FeedbackOptions> options, IHostEnvironment environment) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        HasKey(context.HttpContext.Request) || (environment.IsDevelopment() && LocalCaller.Is(context.HttpContext))
            ? next(context)
            : ValueTask.FromResult<object?>(TypedResults.Problem(
                title: "Feedback is for staff.",
                detail: "Set Feedback:Key to a secret of at least 16 characters and send it as \"Authorization: Bearer <key>\". In Development callers on the same machine need none.",
                statusCode: StatusCodes.Status401Unauthorized));

    private bool HasKey(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return options.Value.Key is { Length: > 0 } key
            && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(Hash(header[Scheme.Length..].Trim()), Hash(key));
    }

    // Of hashes, so that not even the length shows.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
