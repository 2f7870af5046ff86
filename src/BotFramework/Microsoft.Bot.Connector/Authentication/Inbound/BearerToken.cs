using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>
/// What a token claims, before anything of it is proved. Read more strictly than the specification asks: no name twice, no claim of ours in another form
/// than issuers write it, so that no other reader can see another token in it.
/// </summary>
internal sealed class BearerToken
{
    /// <summary>Tokens of channels and tenants have one to four thousand characters.</summary>
    private const int MaxLength = 16 * 1024;

    private const string Scheme = "Bearer ";
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private BearerToken(string text) => Text = text;

    public string Text { get; }

    /// <summary>How much of the text the signature is over, from its beginning.</summary>
    public required int SignedLength { get; init; }

    public required byte[] Signature { get; init; }

    public required string Algorithm { get; init; }

    public required string KeyId { get; init; }

    public required string Issuer { get; init; }

    public required string Audience { get; init; }

    public required DateTimeOffset Expires { get; init; }

    public DateTimeOffset? NotBefore { get; init; }

    public string? ServiceUrl { get; init; }

    public string? Version { get; init; }

    public string? AppId { get; init; }

    public string? AuthorizedParty { get; init; }

    public string? TenantId { get; init; }

    /// <exception cref="TokenRefusedException">There is no token, or none that an issuer whom a bot trusts could have written.</exception>
    public static BearerToken Read(string? authHeader)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            throw new TokenRefusedException(RefusalRule.NoHeader);
        }

        if (!authHeader.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || authHeader.Length == Scheme.Length)
        {
            throw new TokenRefusedException(RefusalRule.NotBearer);
        }

        if (authHeader.Length - Scheme.Length > MaxLength)
        {
            throw new TokenRefusedException(RefusalRule.TooLong);
        }

        try
        {
            return Parse(authHeader[Scheme.Length..]) ?? throw new TokenRefusedException(RefusalRule.Malformed);
        }
        catch (JsonException)
        {
            throw new TokenRefusedException(RefusalRule.Malformed);
        }
        catch (FormatException)
        {
            throw new TokenRefusedException(RefusalRule.Malformed);
        }
    }

    private static BearerToken? Parse(string text)
    {
        Span<Range> parts = stackalloc Range[4];
        if (text.AsSpan().ContainsAnyExcept(Alphabet) || text.AsSpan().Split(parts, '.') != 3 || text[parts[2]].Length == 0)
        {
            return null;
        }

        using var header = Decode(text.AsSpan()[parts[0]]);
        using var payload = Decode(text.AsSpan()[parts[1]]);
        var head = header.RootElement;
        var claims = payload.RootElement;
        if (head.ValueKind != JsonValueKind.Object || claims.ValueKind != JsonValueKind.Object || head.TryGetProperty("crit", out _) || head.TryGetProperty("b64", out _)
            || (Member(head, "typ") is { } type && !type.Equals("JWT", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        if (Member(head, "alg") is not { } algorithm || Member(claims, "iss") is not { } issuer || Member(claims, AuthenticationConstants.AudienceClaim) is not { } audience
            || Time(claims, "exp") is not { } expires)
        {
            return null;
        }

        return new BearerToken(text)
        {
            SignedLength = parts[1].End.Value,
            Signature = Base64Url.DecodeFromChars(text.AsSpan()[parts[2]]),
            Algorithm = algorithm,
            KeyId = Member(head, AuthenticationConstants.KeyIdHeader) ?? string.Empty,
            Issuer = issuer,
            Audience = audience,
            Expires = expires,
            NotBefore = Time(claims, "nbf"),
            ServiceUrl = Member(claims, AuthenticationConstants.ServiceUrlClaim),
            Version = Member(claims, AuthenticationConstants.VersionClaim),
            AppId = Member(claims, AuthenticationConstants.AppIdClaim),
            AuthorizedParty = Member(claims, AuthenticationConstants.AuthorizedParty),
            TenantId = Member(claims, AuthenticationConstants.TenantIdClaim),
        };
    }

    /// <summary>No issuer writes halves of characters, nor escapes that stand for them; most readers fail over those.</summary>
    private static JsonDocument Decode(ReadOnlySpan<char> part)
    {
        var json = Base64Url.DecodeFromChars(part);
        return Utf8.IsValid(json) && json.AsSpan().IndexOf("\\ud"u8) < 0 && json.AsSpan().IndexOf("\\uD"u8) < 0 ? JsonDocument.Parse(json, Strict) : throw new FormatException();
    }

    private static string? Member(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException();
    }

    private static DateTimeOffset? Time(JsonElement claims, string name)
    {
        if (!claims.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and <= uint.MaxValue
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : throw new FormatException();
    }
}
