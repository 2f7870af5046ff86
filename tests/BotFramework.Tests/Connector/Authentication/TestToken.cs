using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A token in the making: every part of it can be wrong.</summary>
internal sealed class TestToken(TestKey key, JsonObject payload)
{
    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id };

    public JsonObject Payload { get; } = payload;

    /// <summary>The Authorization header.</summary>
    public string Bearer => $"Bearer {Text}";

    public string Text => Compose(Header.ToJsonString(), Payload.ToJsonString());

    public TestToken With(string claim, JsonNode? value)
    {
        Payload[claim] = value;
        return this;
    }

    public TestToken Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public TestToken WithHeader(string name, JsonNode? value)
    {
        Header[name] = value;
        return this;
    }

    public TestToken WithoutHeader(string name)
    {
        Header.Remove(name);
        return this;
    }

    /// <summary>The token with a member once more, in front.</summary>
    public string Doubled(string claim, string value) => $"Bearer {Compose(Header.ToJsonString(), Payload.ToJsonString().Insert(1, $"\"{claim}\":\"{value}\","))}";

    public string DoubledHeader(string name, string value) => $"Bearer {Compose(Header.ToJsonString().Insert(1, $"\"{name}\":\"{value}\","), Payload.ToJsonString())}";

    /// <summary>The token with another payload under the signature of this one.</summary>
    public string Swapped(JsonObject payload)
    {
        var parts = Text.Split('.');
        return $"Bearer {parts[0]}.{Encode(payload.ToJsonString())}.{parts[2]}";
    }

    /// <summary>The token under a header that no JSON object of ours can hold.</summary>
    public string BearerWithRawHeader(string header) => $"Bearer {Compose(header, Payload.ToJsonString())}";

    public string SignedWith(Func<byte[], byte[]> sign)
    {
        var content = $"{Encode(Header.ToJsonString())}.{Encode(Payload.ToJsonString())}";
        return $"Bearer {content}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(content)))}";
    }

    public static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private string Compose(string header, string claims)
    {
        var content = $"{Encode(header)}.{Encode(claims)}";
        var hash = (string?)Header["alg"] switch
        {
            "RS384" => HashAlgorithmName.SHA384,
            "RS512" => HashAlgorithmName.SHA512,
            _ => HashAlgorithmName.SHA256,
        };
        return $"{content}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(content), hash))}";
    }
}
