using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using BotFramework.Tests.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Web;

/// <summary>No secret of the configuration and no token of a caller reaches logs at any level, traces, answers or pages, whatever fails.</summary>
public sealed class SecretsTests : IDisposable
{
    private const string Mark = "MARKED";

    private static readonly string SigningKey = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Mark}-signing-key-of-thirty-two-bytes"));

    private readonly Sink _sink = new();
    private readonly List<string> _answers = [];
    private readonly List<string> _secrets = [Mark, SigningKey];

    public void Dispose() => _sink.Dispose();

    [Theory]
    [InlineData("password")]
    [InlineData("certificate")]
    public async Task No_secret_is_told(string proof)
    {
        await using var authority = new StandInAuthority();
        await authority.InitializeAsync();
        var certificate = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.pfx");
        await using var bot = Bot(authority);
        if (proof == "password")
        {
            bot.Settings["MicrosoftAppPassword"] = $"{Mark}-app-password";
        }
        else
        {
            await File.WriteAllBytesAsync(certificate, Certificate($"{Mark}-certificate-password"));
            bot.Settings["MicrosoftAppCertificatePath"] = certificate;
            bot.Settings["MicrosoftAppCertificatePassword"] = $"{Mark}-certificate-password";
        }

        using var client = new HttpClient { BaseAddress = bot.Address };
        await ReadPagesAsync(client);
        await TalkAsChannelAsync(client);
        await TalkInDirectLineAsync(client);
        ((IDisposable)bot.Services.GetRequiredService<IBotStore>()).Dispose();
        await TalkAsChannelAsync(client);
        await SendAsync(client, "GET", "/feedback", $"{Mark}-feedback-key");
        File.Delete(certificate);

        Assert.NotEmpty(_sink.Lines);
        AssertNothingTold();
    }

    [Fact]
    public async Task No_secret_is_told_by_a_start_that_fails()
    {
        _answers.Add((await FailedStart.WithAsync(
            ("environment", "Production"), ("MicrosoftAppPassword", $"{Mark}-app-password"), ("MicrosoftAppCertificatePath", "/nowhere.pfx"), ("MicrosoftAppCertificatePassword", $"{Mark}-certificate-password"),
            ("Feedback:Key", $"{Mark}-f"), ("Feedback:Keey", $"{Mark}-feedback-key"), ("DirectLine:Secrets", $"{Mark}-secret"), ("DirectLine:Secrets:0", $"{Mark}-s"), ("DirectLine:SigningKeys:0", $"{Mark}-no-key"),
            ("Storage:ConnectionString", $"Host=db;Password={Mark}"))).ToString());
        _answers.Add((await FailedStart.WithAsync(("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", $"Host=127.0.0.1;Passwort={Mark}-database-password"))).ToString());

        AssertNothingTold();
    }

    private BotHost Bot(StandInAuthority authority)
    {
        var bot = new BotHost { Replace = services => services.AddLogging(logging => logging.ClearProviders().AddProvider(_sink).SetMinimumLevel(LogLevel.Trace)) };
        bot.Settings["Logging:LogLevel:Default"] = "Trace";
        bot.Settings["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace";
        bot.Settings["Logging:LogLevel:System.Net.Http.HttpClient"] = "Trace";
        bot.Settings["Feedback:Key"] = $"{Mark}-feedback-key";
        bot.Settings["DirectLine:Secrets:0"] = $"{Mark}-direct-line-secret";
        bot.Settings["DirectLine:SigningKeys:0"] = SigningKey;
        bot.Settings["MicrosoftAppType"] = "SingleTenant";
        bot.Settings["MicrosoftAppId"] = Tokens.BotId;
        bot.Settings["MicrosoftAppTenantId"] = StandInAuthority.Tenant;
        bot.Settings["ValidateAuthority"] = "false";
        bot.Settings["ToChannelFromBotLoginUrl"] = $"{authority.Url}/{{0}}";
        bot.Settings["ToBotFromChannelOpenIdMetadataUrl"] = authority.MetadataOf(StandInAuthority.Channel);
        bot.Settings["ToBotFromEmulatorOpenIdMetadataUrl"] = authority.MetadataOf(StandInAuthority.Emulator);
        return bot;
    }

    private async Task ReadPagesAsync(HttpClient client)
    {
        foreach (var path in new[] { "/", "/chat", "/first-visit", "/widget.js", "/widget/frame?host=http://localhost", "/health", "/ready", "/feedback", "/nothing", "/transcripts" })
        {
            await SendAsync(client, "GET", path, $"{Mark}-feedback-key");
        }

        await SendAsync(client, "GET", "/feedback", $"{Mark}-feedback-key-wrong");
    }

    /// <summary>By right and by wrong tokens; replies cannot be delivered, and no token for them is to be had.</summary>
    private async Task TalkAsChannelAsync(HttpClient client)
    {
        var now = DateTimeOffset.UtcNow;
        foreach (var (token, mode) in new[] { (Tokens.Channel(now), "expectReplies"), (Tokens.Channel(now), "normal"), (Tokens.Channel(now).With("aud", Tokens.OtherBotId), "normal"), (Tokens.Version2(now), "normal") })
        {
            _secrets.Add(token.Bearer["Bearer ".Length..]);
            await SendAsync(client, "POST", "/api/messages", token.Bearer["Bearer ".Length..], new JsonObject
            {
                ["type"] = "message", ["text"] = "does it work?", ["id"] = Guid.NewGuid().ToString(), ["channelId"] = "msteams", ["serviceUrl"] = Tokens.ServiceUrl, ["deliveryMode"] = mode,
                ["conversation"] = new JsonObject { ["id"] = Guid.NewGuid().ToString() }, ["from"] = new JsonObject { ["id"] = "u" }, ["recipient"] = new JsonObject { ["id"] = "bot" },
            });
        }
    }

    private async Task TalkInDirectLineAsync(HttpClient client)
    {
        await SendAsync(client, "POST", "/v3/directline/tokens/generate", $"{Mark}-direct-line-secret", "{", tells: true);
        var generated = await SendAsync(client, "POST", "/v3/directline/tokens/generate", $"{Mark}-direct-line-secret", new JsonObject(), tells: true);
        var granted = await SendAsync(client, "POST", "/api/token", null, new JsonObject(), tells: true);
        var token = Text(granted, "token");
        var started = await SendAsync(client, "POST", "/v3/directline/conversations", token, new JsonObject(), tells: true);
        var stream = Text(started, "streamUrl");
        _secrets.AddRange([Text(generated, "token"), token, Text(started, "token"), stream[(stream.IndexOf("&t=", StringComparison.Ordinal) + 3)..]]);
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(stream), CancellationToken.None);
        await SendAsync(client, "GET", new Uri(stream).PathAndQuery, null);
        await SendAsync(client, "GET", $"/v3/directline/conversations/{Text(started, "conversationId")}/stream?t={token}", null);
        await SendAsync(client, "POST", $"/v3/directline/conversations/{Text(started, "conversationId")}/activities", token, JsonNode.Parse("""{"type":"message","text":"hi"}""")!);
        await SendAsync(client, "POST", "/v3/directline/conversations", $"{token}x", new JsonObject());
        await SendAsync(client, "POST", "/v3/directline/conversations", $"{Mark}-direct-line-secret-wrong", new JsonObject());
    }

    /// <param name="client">The client.</param>
    /// <param name="method">The method.</param>
    /// <param name="path">The path.</param>
    /// <param name="credential">What is sent as bearer.</param>
    /// <param name="body">A JSON node, or a text as it is.</param>
    /// <param name="tells">Whether the answer is a token, and so is not searched for tokens.</param>
    private async Task<JsonNode?> SendAsync(HttpClient client, string method, string path, string? credential, object? body = null, bool tells = false)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : body is string text ? new StringContent(text) : JsonContent.Create((JsonNode)body) };
        request.Headers.Authorization = credential is null ? null : new AuthenticationHeaderValue("Bearer", credential);
        using var answer = await client.SendAsync(request);
        var content = await answer.Content.ReadAsStringAsync();
        _answers.Add(tells ? $"{answer.Headers}" : $"{answer.Headers}{content}");
        Assert.DoesNotContain(Mark, content, StringComparison.Ordinal);
        return answer.Content.Headers.ContentType?.MediaType == "application/json" && content.Length > 0 ? JsonNode.Parse(content) : null;
    }

    private void AssertNothingTold()
    {
        var told = _sink.Lines.Concat(_answers).Where(line => _secrets.Exists(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase))).Distinct().ToList();
        Assert.True(told.Count == 0, string.Join("\n\n", told.Take(20)));
    }

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();

    private static byte[] Certificate(string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.Export(X509ContentType.Pfx, password);
    }
}
