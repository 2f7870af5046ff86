using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EndToEnd.Support;

/// <summary>On ports of the loopback: who signs the channels' tokens, who gives the bot its own (over https), and a channel's connector.</summary>
public sealed class StandInCloud : IAsyncDisposable
{
    public const string AppId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string Tenant = "11111111-2222-3333-4444-555555555555";
    public const string BotToken = "the-bots-own-token";

    private readonly RSA _key = RSA.Create(2048);
    private readonly WebApplication _app;

    private StandInCloud(string certificatePath)
    {
        CertificatePath = certificatePath;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate(certificatePath)));
        });
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The certificate that the https address has, for whoever is to trust it.</summary>
    public string CertificatePath { get; }

    public string Address => _app.Urls.Single(url => url.StartsWith("http:", StringComparison.Ordinal)) + "/";

    public string SafeAddress => _app.Urls.Single(url => url.StartsWith("https:", StringComparison.Ordinal)) + "/";

    /// <summary>What the connector was sent, with the Authorization header.</summary>
    public ConcurrentQueue<(string Authorization, JsonObject Activity)> Sent { get; } = new();

    /// <summary>A token of the channel's for the connector.</summary>
    public string ChannelToken
    {
        get
        {
            var content = $"{Encode(new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "1" })}.{Encode(new JsonObject
            {
                ["iss"] = "https://api.botframework.com", ["aud"] = AppId, ["serviceurl"] = Address, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(),
            })}";
            return $"{content}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
        }
    }

    public static async Task<StandInCloud> StartAsync(string folder)
    {
        var cloud = new StandInCloud(Path.Combine(folder, "cloud.pem"));
        await cloud._app.StartAsync();
        return cloud;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var authority = $"{SafeAddress}{Tenant}";
        var answer = path switch
        {
            "/channel/openid-configuration" => new JsonObject { ["issuer"] = "https://stand-in.example", ["jwks_uri"] = $"{Address}keys", ["id_token_signing_alg_values_supported"] = new JsonArray("RS256") },
            "/keys" => new JsonObject { ["keys"] = new JsonArray(Key()) },
            _ when path.EndsWith("/openid-configuration", StringComparison.Ordinal) => new JsonObject
            {
                ["issuer"] = $"{authority}/v2.0", ["authorization_endpoint"] = $"{authority}/oauth2/v2.0/authorize", ["token_endpoint"] = $"{authority}/oauth2/v2.0/token",
            },
            _ when path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal) => new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3599, ["access_token"] = BotToken },
            _ => await TakeAsync(context),
        };
        await context.Response.WriteAsJsonAsync(answer);
    }

    private async Task<JsonObject> TakeAsync(HttpContext context)
    {
        Sent.Enqueue((context.Request.Headers.Authorization.ToString(), (await JsonNode.ParseAsync(context.Request.Body))!.AsObject()));
        return new JsonObject { ["id"] = "1" };
    }

    private JsonObject Key()
    {
        var parameters = _key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = "1", ["n"] = Base64Url.EncodeToString(parameters.Modulus), ["e"] = Base64Url.EncodeToString(parameters.Exponent), ["endorsements"] = new JsonArray("msteams"),
        };
    }

    private static string Encode(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));

    private static X509Certificate2 Certificate(string path)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, true));
        var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(path, certificate.ExportCertificatePem());
        return certificate;
    }
}
