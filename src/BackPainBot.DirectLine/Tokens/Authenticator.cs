using BackPainBot.DirectLine.Http;
using Microsoft.AspNetCore.Http;

namespace BackPainBot.DirectLine.Tokens;

/// <summary>Tells who calls by the <c>Authorization</c> header.</summary>
internal sealed class Authenticator(TokenService tokens, Secrets secrets)
{
    private const string Scheme = "Bearer ";
    private const int LongestCredential = 8192;

    /// <summary>The caller.</summary>
    /// <exception cref="RefusedException">The header is missing (401), or proves nothing (403).</exception>
    public async ValueTask<Caller> CallerOfAsync(HttpRequest request)
    {
        var credential = Credential(request)
            ?? throw new RefusedException(StatusCodes.Status401Unauthorized, ErrorCodes.Unauthorized, "Send 'Authorization: Bearer' with a token or a secret.");
        if (credential.Length <= LongestCredential)
        {
            var reading = await tokens.ReadAsync(credential);
            if (reading.Caller is { } caller)
            {
                return reading.IsExpired
                    ? throw new RefusedException(StatusCodes.Status403Forbidden, ErrorCodes.TokenExpired, "The token has expired. Get another.")
                    : caller;
            }

            if (secrets.Contains(credential))
            {
                return Caller.Server;
            }
        }

        throw new RefusedException(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "The token or secret is not valid here. Get another.");
    }

    /// <summary>The caller whose token is still valid; null for all others.</summary>
    public async ValueTask<Caller?> UserOfAsync(HttpRequest request) =>
        Credential(request) is { Length: <= LongestCredential } token && await tokens.ReadAsync(token) is { IsExpired: false, Caller: { } caller } ? caller : null;

    private static string? Credential(HttpRequest request)
    {
        var header = request.Headers.Authorization;
        return header.Count == 1 && header[0] is { } value && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && value.AsSpan(Scheme.Length).Trim() is { IsEmpty: false } token
            ? token.ToString()
            : null;
    }
}
