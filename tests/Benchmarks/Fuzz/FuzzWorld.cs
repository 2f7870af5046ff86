using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>What inputs are made against: addresses, and the keys with which an attacker's own tokens are signed.</summary>
/// <param name="seed">Makes all of it.</param>
/// <param name="serviceUrl">A channel's connector that answers as it likes.</param>
internal sealed class FuzzWorld(int seed, string serviceUrl) : IDisposable
{
    public const string AppId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string ChannelKeyId = "channel-1";
    public const string Secret = "a-secret-of-the-fuzz-run";

    private readonly byte[] _signingKey = SHA256.HashData(BitConverter.GetBytes(seed));
    private readonly RSA _channelKey = RSA.Create(2048);

    public string ServiceUrl { get; } = serviceUrl;

    public string SigningKey => Convert.ToBase64String(_signingKey);

    /// <summary>The channel's public key as its issuer publishes it.</summary>
    public JsonObject ChannelKey
    {
        get
        {
            var parameters = _channelKey.ExportParameters(includePrivateParameters: false);
            return new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = ChannelKeyId,
                ["n"] = Base64Url.EncodeToString(parameters.Modulus),
                ["e"] = Base64Url.EncodeToString(parameters.Exponent),
                ["endorsements"] = new JsonArray("msteams", "emulator", "webchat", "directline"),
            };
        }
    }

    /// <summary>A token of Direct Line's for a conversation and its user.</summary>
    public string DirectLineToken(string conversation, string audience = "directline") => Sign(
        new JsonObject { ["alg"] = "HS256", ["typ"] = "JWT" }.ToJsonString(),
        new JsonObject
        {
            ["iss"] = "directline", ["aud"] = audience, ["conv"] = conversation, ["user"] = $"dl_{conversation}", ["channel"] = "webchat", ["iat"] = 1_700_000_000, ["exp"] = 4_000_000_000,
        }.ToJsonString(),
        content => HMACSHA256.HashData(_signingKey, content));

    /// <summary>A token signed by the channels' key, whatever its header and claims say.</summary>
    public string ChannelToken(string header, string claims) => Sign(header, claims, content => _channelKey.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public void Dispose() => _channelKey.Dispose();

    private static string Sign(string header, string claims, Func<byte[], byte[]> sign)
    {
        var content = $"{Encode(header)}.{Encode(claims)}";
        return $"{content}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(content)))}";
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
