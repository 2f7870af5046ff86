using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A key pair of the stand-in authority.</summary>
internal sealed class TestKey(string id, int bits = 2048)
{
    private readonly RSA _rsa = RSA.Create(bits);

    public string Id { get; } = id;

    /// <summary>The channels that the key speaks for; null for a key without endorsements.</summary>
    public string[]? Endorsements { get; init; }

    /// <summary>The issuer that the key names.</summary>
    public string? Issuer { get; init; }

    public string Use { get; init; } = "sig";

    public byte[] PublicKeyPem => System.Text.Encoding.ASCII.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem());

    public byte[] Modulus => _rsa.ExportParameters(includePrivateParameters: false).Modulus!;

    public byte[] Sign(byte[] data, HashAlgorithmName hash, bool pss = false) => _rsa.SignData(data, hash, pss ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);

    public JsonObject ToJwk()
    {
        var parameters = _rsa.ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = Use,
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (Endorsements is not null)
        {
            jwk["endorsements"] = new JsonArray([.. Endorsements.Select(name => JsonValue.Create(name))]);
        }

        if (Issuer is not null)
        {
            jwk["issuer"] = Issuer;
        }

        return jwk;
    }
}
