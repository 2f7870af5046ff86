using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector.Authentication.Inbound;
using Microsoft.Extensions.Primitives;
using static BotFramework.Tests.Connector.Authentication.StandInAuthority;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>What may arrive in an Authorization header: each right kind, and each wrong thing.</summary>
internal static class TokenTable
{
    private const string OtherTenant = "77777777-2222-3333-4444-555555555555";

    public static IReadOnlyDictionary<string, TokenCase> Cases { get; } = new Dictionary<string, TokenCase>
    {
        // Let in.
        ["channel"] = new(now => Tokens.Channel(now).Bearer),
        ["channel, second channel of the key"] = new(now => Tokens.Channel(now).Bearer) { ChannelId = "directline" },
        ["channel, key endorsed for Web Chat"] = new(now => Tokens.Channel(now, WebChatKey).Bearer) { ChannelId = "webchat" },
        ["channel, audience api://botid-"] = new(now => Tokens.Channel(now).With("aud", $"api://botid-{Tokens.BotId}").Bearer),
        ["channel, audience api://"] = new(now => Tokens.Channel(now).With("aud", $"api://{Tokens.BotId}").Bearer),
        ["channel, scheme in lower case"] = new(now => $"bearer {Tokens.Channel(now).Text}"),
        ["channel, serviceurl in another case"] = new(now => Tokens.Channel(now).With("serviceurl", Tokens.ServiceUrl.ToUpperInvariant()).Bearer),
        ["channel, expired within the skew"] = new(now => Tokens.Channel(now).With("exp", now.AddMinutes(-4).ToUnixTimeSeconds()).Bearer),
        ["channel, valid within the skew"] = new(now => Tokens.Channel(now).With("nbf", now.AddMinutes(4).ToUnixTimeSeconds()).Bearer),
        ["channel, without nbf"] = new(now => Tokens.Channel(now).Without("nbf").Bearer),
        ["channel, without typ"] = new(now => Tokens.Channel(now).WithoutHeader("typ").Bearer),
        ["channel, unknown claims"] = new(now => Tokens.Channel(now).With("extra", new JsonObject { ["a"] = 1 }).Bearer),
        ["channel, right key in spite of jku"] = new(now => Tokens.Channel(now).WithHeader("jku", "http://127.0.0.1:1/keys").Bearer),
        ["emulator, version 1"] = new(now => Tokens.Version1(now).Bearer) { ChannelId = "emulator", ServiceUrl = "http://localhost:5000" },
        ["emulator, version 2"] = new(now => Tokens.Version2(now).Bearer) { ChannelId = "emulator", ServiceUrl = "http://localhost:5000" },
        ["emulator, second tenant"] = new(now => Tokens.Version2(now, "f8cdef31-a31e-4b4a-93e4-5f571e91255a").Bearer) { ChannelId = "emulator" },
        ["bot's tenant, version 1"] = new(now => Tokens.Version1(now, Tenant).Bearer),
        ["bot's tenant, version 2"] = new(now => Tokens.Version2(now, Tenant).Bearer),

        // The header.
        ["no header"] = new(_ => StringValues.Empty, RefusalRule.NoHeader),
        ["empty header"] = new(_ => string.Empty, RefusalRule.NoHeader),
        ["blank header"] = new(_ => "   ", RefusalRule.NoHeader),
        ["scheme alone"] = new(_ => "Bearer", RefusalRule.NotBearer),
        ["empty bearer"] = new(_ => "Bearer ", RefusalRule.NotBearer),
        ["basic"] = new(_ => "Basic Ym90OnNlY3JldA==", RefusalRule.NotBearer),
        ["token without a scheme"] = new(now => Tokens.Channel(now).Text, RefusalRule.NotBearer),
        ["two headers"] = new(now => new StringValues([Tokens.Channel(now).Bearer, Tokens.Channel(now).Bearer]), RefusalRule.SeveralHeaders),
        ["two tokens in one header"] = new(now => $"{Tokens.Channel(now).Bearer},{Tokens.Channel(now).Bearer}", RefusalRule.Malformed),
        ["token twice"] = new(now => $"{Tokens.Channel(now).Bearer} {Tokens.Channel(now).Text}", RefusalRule.Malformed),
        ["a megabyte"] = new(now => Tokens.Channel(now).With("pad", new string('x', 750_000)).Bearer, RefusalRule.TooLong),
        ["a megabyte of dots"] = new(_ => $"Bearer {new string('.', 1_000_000)}", RefusalRule.TooLong),

        // The form.
        ["garbage"] = new(_ => "Bearer garbage", RefusalRule.Malformed),
        ["garbage in three parts"] = new(_ => "Bearer a.b.c", RefusalRule.Malformed),
        ["dots alone"] = new(_ => "Bearer ..", RefusalRule.Malformed),
        ["no base64url"] = new(now => $"Bearer {Tokens.Channel(now).Text.Replace('e', '+')}", RefusalRule.Malformed),
        ["five parts"] = new(now => $"{Tokens.Channel(now).Bearer}.a.b", RefusalRule.Malformed),
        ["truncated in the payload"] = new(now => Tokens.Channel(now).Bearer[..200], RefusalRule.Malformed),
        ["signature cut off"] = new(now => Tokens.Channel(now).Bearer[..^86], RefusalRule.Signature),
        ["signature left out"] = new(now => WithoutSignature(Tokens.Channel(now)), RefusalRule.Malformed),
        ["header is an array"] = new(now => $"Bearer {TestToken.Encode("[]")}.{Tokens.Channel(now).Text.Split('.', 2)[1]}", RefusalRule.Malformed),
        ["payload is a string"] = new(now => $"Bearer {Tokens.Channel(now).Text.Split('.')[0]}.{TestToken.Encode("\"x\"")}.AAAA", RefusalRule.Malformed),
        ["payload nested deep"] = new(now => Tokens.Channel(now).With("deep", JsonNode.Parse(new string('[', 40) + new string(']', 40))).Bearer, RefusalRule.Malformed),
        ["key id is no UTF-8"] = new(now => $"Bearer {Base64Url.EncodeToString([.. "{\"alg\":\"RS256\",\"kid\":\""u8, 0xFF, .. "\"}"u8])}.{Tokens.Channel(now).Text.Split('.', 2)[1]}", RefusalRule.Malformed),
        ["issuer is half a character"] = new(now => $"Bearer {Tokens.Channel(now).Text.Split('.')[0]}.{TestToken.Encode("""{"iss":"\ud800","aud":"x","exp":4000000000}""")}.AAAA", RefusalRule.Malformed),
        ["name is half a character"] = new(now => $"Bearer {Tokens.Channel(now).Text.Split('.')[0]}.{TestToken.Encode("""{"\uD800":"x","iss":"x","aud":"x","exp":4000000000}""")}.AAAA", RefusalRule.Malformed),
        ["content type is half a character"] = new(now => new TestToken(StandInAuthority.ChannelKey, Tokens.Channel(now).Payload).BearerWithRawHeader("""{"alg":"RS256","typ":"JWT","kid":"channel-1","cty":"\ud800"}"""), RefusalRule.Malformed),
        ["subject is an array"] = new(now => Tokens.Channel(now).With("sub", new JsonArray(1_700_000_000)).Bearer, RefusalRule.Malformed),
        ["issuer twice"] = new(now => Tokens.Channel(now).Doubled("iss", "https://evil.example"), RefusalRule.Malformed),
        ["audience twice"] = new(now => Tokens.Channel(now).Doubled("aud", Tokens.OtherBotId), RefusalRule.Malformed),
        ["serviceurl twice"] = new(now => Tokens.Channel(now).Doubled("serviceurl", "https://evil.example"), RefusalRule.Malformed),
        ["algorithm twice"] = new(now => Tokens.Channel(now).DoubledHeader("alg", "none"), RefusalRule.Malformed),
        ["audience is an array"] = new(now => Tokens.Channel(now).With("aud", new JsonArray(Tokens.BotId, Tokens.OtherBotId)).Bearer, RefusalRule.Malformed),
        ["serviceurl is an array"] = new(now => Tokens.Channel(now).With("serviceurl", new JsonArray(Tokens.ServiceUrl, "https://evil.example")).Bearer, RefusalRule.Malformed),
        ["issuer is a number"] = new(now => Tokens.Channel(now).With("iss", 5).Bearer, RefusalRule.Malformed),
        ["no issuer"] = new(now => Tokens.Channel(now).Without("iss").Bearer, RefusalRule.Malformed),
        ["no audience"] = new(now => Tokens.Channel(now).Without("aud").Bearer, RefusalRule.Malformed),
        ["no expiry"] = new(now => Tokens.Channel(now).Without("exp").Bearer, RefusalRule.Malformed),
        ["expiry is text"] = new(now => Tokens.Channel(now).With("exp", "tomorrow").Bearer, RefusalRule.Malformed),
        ["expiry is no time"] = new(now => Tokens.Channel(now).With("exp", 1e30).Bearer, RefusalRule.Malformed),
        ["critical header"] = new(now => Tokens.Channel(now).WithHeader("crit", new JsonArray("exp")).Bearer, RefusalRule.Malformed),
        ["another type"] = new(now => Tokens.Channel(now).WithHeader("typ", "secevent+jwt").Bearer, RefusalRule.Malformed),

        // Issuer, key, signature.
        ["unknown issuer"] = new(now => Tokens.Channel(now).With("iss", "https://evil.example").Bearer, RefusalRule.Issuer),
        ["issuer with a slash more"] = new(now => Tokens.Channel(now).With("iss", "https://api.botframework.com/").Bearer, RefusalRule.Issuer),
        ["government issuer in the public cloud"] = new(now => Tokens.Channel(now).With("iss", "https://api.botframework.us").Bearer, RefusalRule.Issuer),
        ["tenant that is not allowed, version 1"] = new(now => Tokens.Version1(now, OtherTenant).Bearer, RefusalRule.Issuer),
        ["tenant that is not allowed, version 2"] = new(now => Tokens.Version2(now, OtherTenant).Bearer, RefusalRule.Issuer),
        ["no kid"] = new(now => Tokens.Channel(now).WithoutHeader("kid").Bearer, RefusalRule.Key),
        ["unknown kid"] = new(now => Tokens.Channel(now, UnpublishedKey).Bearer, RefusalRule.Key),
        ["key of an emulator on a channel's token"] = new(now => Tokens.Channel(now, EmulatorKey).Bearer, RefusalRule.Key),
        ["key of a channel on an emulator's token"] = new(now => Tokens.Version2(now, key: ChannelKey).Bearer, RefusalRule.Key),
        ["key of the bot's tenant on an emulator's token"] = new(now => Tokens.Version2(now, key: TenantKey).Bearer, RefusalRule.Key),
        ["key of an emulator on the bot's tenant's token"] = new(now => Tokens.Version2(now, Tenant, EmulatorKey).Bearer, RefusalRule.Key),
        ["key that names another tenant"] = new(now => Tokens.Version2(now, key: ForeignTenantKey).Bearer, RefusalRule.Key),
        ["key too weak"] = new(now => Tokens.Channel(now, WeakKey).Bearer, RefusalRule.Key),
        ["key for encryption"] = new(now => Tokens.Channel(now, EncryptionKey).Bearer, RefusalRule.Key),
        ["own key by jku"] = new(now => Tokens.Channel(now, UnpublishedKey).WithHeader("jku", "http://127.0.0.1:1/keys").Bearer, RefusalRule.Key),
        ["own key by x5u"] = new(now => Tokens.Channel(now, UnpublishedKey).WithHeader("x5u", "http://127.0.0.1:1/cert").Bearer, RefusalRule.Key),
        ["own key in the header"] = new(now => Tokens.Channel(now, UnpublishedKey).WithHeader("jwk", UnpublishedKey.ToJwk()).Bearer, RefusalRule.Key),
        ["own key in the header, under a known kid"] =
            new(now => Tokens.Channel(now, UnpublishedKey).WithHeader("kid", ChannelKey.Id).WithHeader("jwk", UnpublishedKey.ToJwk()).Bearer, RefusalRule.Signature),
        ["own key under a known kid"] = new(now => Tokens.Channel(now, UnpublishedKey).WithHeader("kid", ChannelKey.Id).Bearer, RefusalRule.Signature),
        ["payload exchanged"] = new(now => Tokens.Channel(now).Swapped(Tokens.Channel(now).With("serviceurl", "https://evil.example").Payload), RefusalRule.Signature),
        ["algorithm none"] = new(now => Unsigned(now, "none"), RefusalRule.Algorithm),
        ["algorithm None"] = new(now => Unsigned(now, "None"), RefusalRule.Algorithm),
        ["HS256 with the public key"] = new(now => Hmac(now, ChannelKey.PublicKeyPem), RefusalRule.Algorithm),
        ["HS256 with the modulus"] = new(now => Hmac(now, ChannelKey.Modulus), RefusalRule.Algorithm),
        ["RS384, which the metadata do not have"] = new(now => Tokens.Channel(now).WithHeader("alg", "RS384").Bearer, RefusalRule.Algorithm),
        ["PS256"] = new(now => Pss(now), RefusalRule.Algorithm),
        ["ES256"] = new(now => Tokens.Channel(now).WithHeader("alg", "ES256").Bearer, RefusalRule.Algorithm),

        // The claims.
        ["expired"] = new(now => Tokens.Channel(now).With("exp", now.AddMinutes(-6).ToUnixTimeSeconds()).Bearer, RefusalRule.Expired),
        ["expired for ever"] = new(now => Tokens.Channel(now).With("exp", 0).Bearer, RefusalRule.Expired),
        ["not yet valid"] = new(now => Tokens.Channel(now).With("nbf", now.AddMinutes(6).ToUnixTimeSeconds()).Bearer, RefusalRule.NotYetValid),
        ["another audience"] = new(now => Tokens.Channel(now).With("aud", Tokens.OtherBotId).Bearer, RefusalRule.Audience),
        ["the connector's audience"] = new(now => Tokens.Channel(now).With("aud", "https://api.botframework.com").Bearer, RefusalRule.Audience),
        ["empty audience"] = new(now => Tokens.Channel(now).With("aud", string.Empty).Bearer, RefusalRule.Audience),
        ["audience that only begins as ours"] = new(now => Tokens.Channel(now).With("aud", $"{Tokens.BotId}0").Bearer, RefusalRule.Audience),
        ["emulator for another app"] = new(now => Tokens.Version1(now).With("aud", Tokens.OtherBotId).With("appid", Tokens.OtherBotId).Bearer, RefusalRule.Audience),
        ["skill, version 1"] = new(now => Tokens.Version1(now, Tenant).With("appid", Tokens.OtherBotId).Bearer, RefusalRule.Caller),
        ["skill, version 2"] = new(now => Tokens.Version2(now, Tenant).With("azp", Tokens.OtherBotId).Bearer, RefusalRule.Caller),
        ["skill, towards another bot"] = new(now => Tokens.Version2(now, Tenant).With("aud", Tokens.OtherBotId).Bearer, RefusalRule.Audience),
        ["appid where azp belongs"] = new(now => Tokens.Version2(now).Without("azp").With("appid", Tokens.BotId).Bearer, RefusalRule.Caller),
        ["azp where appid belongs"] = new(now => Tokens.Version1(now).Without("appid").With("azp", Tokens.BotId).Bearer, RefusalRule.Caller),
        ["no caller"] = new(now => Tokens.Version2(now).Without("azp").Bearer, RefusalRule.Caller),
        ["version 2 by the issuer of version 1"] = new(now => Tokens.Version1(now).With("ver", "2.0").With("azp", Tokens.BotId).Bearer, RefusalRule.Version),
        ["version 1 by the issuer of version 2"] = new(now => Tokens.Version2(now).With("ver", "1.0").With("appid", Tokens.BotId).Bearer, RefusalRule.Version),
        ["no version"] = new(now => Tokens.Version2(now).Without("ver").Bearer, RefusalRule.Version),
        ["tid of another tenant"] = new(now => Tokens.Version2(now).With("tid", OtherTenant).Bearer, RefusalRule.Tenant),

        // The activity.
        ["no serviceurl"] = new(now => Tokens.Channel(now).Without("serviceurl").Bearer, RefusalRule.NoServiceUrl),
        ["empty serviceurl"] = new(now => Tokens.Channel(now).With("serviceurl", string.Empty).Bearer, RefusalRule.NoServiceUrl),
        ["another serviceUrl"] = new(now => Tokens.Channel(now).Bearer, RefusalRule.ServiceUrl) { ServiceUrl = "https://evil.example/" },
        ["serviceUrl without the slash"] = new(now => Tokens.Channel(now).Bearer, RefusalRule.ServiceUrl) { ServiceUrl = Tokens.ServiceUrl.TrimEnd('/') },
        ["another channel"] = new(now => Tokens.Channel(now).Bearer, RefusalRule.Endorsement) { ChannelId = "webchat" },
        ["channel in another case"] = new(now => Tokens.Channel(now).Bearer, RefusalRule.Endorsement) { ChannelId = "MSTeams" },
        ["channel claims to be the emulator"] = new(now => Tokens.Channel(now).Bearer, RefusalRule.Endorsement) { ChannelId = "emulator" },
        ["key without endorsements"] = new(now => Tokens.Channel(now, BareKey).Bearer, RefusalRule.Endorsement),
    };

    private static string Unsigned(DateTimeOffset now, string algorithm) => Tokens.Channel(now).WithHeader("alg", algorithm).SignedWith(_ => [0]);

    private static string WithoutSignature(TestToken token) => $"Bearer {token.Text[..(token.Text.LastIndexOf('.') + 1)]}";

    private static string Hmac(DateTimeOffset now, byte[] key) => Tokens.Channel(now).WithHeader("alg", "HS256").SignedWith(data => HMACSHA256.HashData(key, data));

    private static string Pss(DateTimeOffset now) =>
        Tokens.Channel(now).WithHeader("alg", "PS256").SignedWith(data => ChannelKey.Sign(data, HashAlgorithmName.SHA256, pss: true));
}
