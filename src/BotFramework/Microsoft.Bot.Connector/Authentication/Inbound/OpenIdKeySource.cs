using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Bot.Connector.Http;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication.Inbound;

/// <summary>Keys as OpenID Connect discovery publishes them, with the endorsements of the Bot Framework.</summary>
internal sealed class OpenIdKeySource(Uri address, IHttpClientFactory? httpClients) : IKeySource
{
    private const int LargestDocument = 1024 * 1024;
    private const int SmallestKey = 2048;
    private const string Endorsements = "endorsements";
    private static readonly FrozenSet<string> Known = FrozenSet.Create(SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512);
    private static readonly FrozenSet<string> Usual = FrozenSet.Create(SecurityAlgorithms.RsaSha256);

    public Uri Address { get; } = address;

    public async Task<FrozenDictionary<string, SigningKey>> FetchAsync(CancellationToken cancellationToken)
    {
        using var client = httpClients?.CreateClient();
        try
        {
            var metadata = OpenIdConnectConfiguration.Create(await GetAsync(client, Address, cancellationToken));
            var keys = JsonWebKeySet.Create(await GetAsync(client, KeysAddress(metadata), cancellationToken));
            var algorithms = metadata.IdTokenSigningAlgValuesSupported.Where(Known.Contains).ToFrozenSet(StringComparer.Ordinal) is { Count: > 0 } stated ? stated : Usual;
            var signing = keys.Keys.Where(IsSigningKey).DistinctBy(key => key.Kid).ToFrozenDictionary(key => key.Kid, key => Convert(key, algorithms), StringComparer.Ordinal);
            return signing.Count > 0 ? signing : throw new HttpRequestException("The issuer publishes no keys that sign.");
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or NotSupportedException or InvalidOperationException)
        {
            throw new HttpRequestException("The issuer's metadata cannot be read.", exception);
        }
    }

    private Uri KeysAddress(OpenIdConnectConfiguration metadata) =>
        Uri.TryCreate(metadata.JwksUri, UriKind.Absolute, out var keys) && (keys.Scheme == Uri.UriSchemeHttps || (keys.Scheme == Uri.UriSchemeHttp && Address.IsLoopback && keys.IsLoopback))
            ? keys
            : throw new HttpRequestException("The issuer's metadata name no https address of its keys.");

    private static async Task<string> GetAsync(HttpClient? client, Uri address, CancellationToken cancellationToken)
    {
        using var response = await (client ?? PooledHttp.Shared).GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"{address} answered {(int)response.StatusCode}.", null, response.StatusCode);
        }

        await response.Content.LoadIntoBufferAsync(LargestDocument, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    private static bool IsSigningKey(JsonWebKey key) =>
        key.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(key.Kid) && key.KeySize >= SmallestKey
        && (string.IsNullOrEmpty(key.Use) || key.Use == JsonWebKeyUseNames.Sig) && (string.IsNullOrEmpty(key.Alg) || Known.Contains(key.Alg));

    private static SigningKey Convert(JsonWebKey key, FrozenSet<string> algorithms) =>
        new(
            new RsaSecurityKey(new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(key.N), Exponent = Base64UrlEncoder.DecodeBytes(key.E) }) { KeyId = key.Kid },
            string.IsNullOrEmpty(key.Alg) ? algorithms : [key.Alg],
            key.AdditionalData.TryGetValue("issuer", out var issuer) ? issuer as string : null,
            EndorsementsOf(key));

    private static FrozenSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue(Endorsements, out var value)
            ? value switch
            {
                IEnumerable<object> list => list.OfType<string>().ToFrozenSet(StringComparer.Ordinal),
                JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToFrozenSet(StringComparer.Ordinal),
                _ => FrozenSet<string>.Empty,
            }
            : FrozenSet<string>.Empty;
}
