using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using EndToEnd.Support;

namespace EndToEnd;

/// <summary>A trimmed, self-contained publish has no warnings, starts without .NET on the machine, and answers.</summary>
public sealed class TrimmedPublishTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("publish").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_trimmed_self_contained_publish_answers_a_question()
    {
        using var limit = new CancellationTokenSource(Patience);
        var output = Path.Combine(_folder, "out");
        await PublishAsync(output, limit.Token);

        await AnswersInTheResponseAsync(Path.Combine(output, "BackPainBot"), limit.Token);
        await AnswersThroughTheChannelAsync(Path.Combine(output, "BackPainBot"), limit.Token);
    }

    private static async Task AnswersInTheResponseAsync(string program, CancellationToken cancellationToken)
    {
        using var bot = Start(program, []);
        try
        {
            var address = await ListeningAsync(bot, cancellationToken);
            using var client = new HttpClient { BaseAddress = address };
            using var response = await client.PostAsJsonAsync("/api/messages", JsonNode.Parse("""
                {
                  "type": "message", "id": "1", "channelId": "emulator", "text": "whats myofacial relese?", "deliveryMode": "expectReplies",
                  "conversation": { "id": "trimmed" }, "from": { "id": "user" }, "recipient": { "id": "bot" }
                }
                """), cancellationToken);
            var reply = await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken);

            Assert.True(response.IsSuccessStatusCode, reply?.ToString());
            var text = reply!["activities"]!.AsArray().First(activity => activity!["type"]!.GetValue<string>() == "message")!["text"]!.GetValue<string>();
            Assert.Contains("Brent A. Bauer, M.D.", text, StringComparison.Ordinal);
            Assert.Contains("myofascial release", text.Split("\n\n")[^1], StringComparison.Ordinal);
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync(cancellationToken);
        }
    }

    /// <summary>With credentials: the channel's token is proved, and the reply carries the bot's own.</summary>
    private async Task AnswersThroughTheChannelAsync(string program, CancellationToken cancellationToken)
    {
        await using var cloud = await StandInCloud.StartAsync(_folder);
        using var bot = Start(program, new Dictionary<string, string>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = StandInCloud.AppId,
            ["MicrosoftAppTenantId"] = StandInCloud.Tenant,
            ["MicrosoftAppPassword"] = "the-password",
            ["ToChannelFromBotLoginUrl"] = $"{cloud.SafeAddress}{{0}}",
            ["ToBotFromChannelOpenIdMetadataUrl"] = $"{cloud.Address}channel/openid-configuration",
            ["ValidateAuthority"] = "false",
            ["SSL_CERT_FILE"] = cloud.CertificatePath,
        });
        try
        {
            using var client = new HttpClient { BaseAddress = await ListeningAsync(bot, cancellationToken) };
            var message = JsonNode.Parse($$"""
                {
                  "type": "message", "id": "1", "channelId": "msteams", "text": "whats myofacial relese?", "serviceUrl": "{{cloud.Address}}",
                  "conversation": { "id": "trimmed", "conversationType": "personal" }, "from": { "id": "user" }, "recipient": { "id": "bot" }
                }
                """);
            using var refused = await client.PostAsJsonAsync("/api/messages", message, cancellationToken);
            client.DefaultRequestHeaders.Add("Authorization", $"Bearer {cloud.ChannelToken}");
            using var accepted = await client.PostAsJsonAsync("/api/messages", message, cancellationToken);

            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
            Assert.True(accepted.IsSuccessStatusCode, await accepted.Content.ReadAsStringAsync(cancellationToken));
            Assert.Contains(cloud.Sent, sent => sent.Activity["text"]?.GetValue<string>().Contains("Brent A. Bauer, M.D.", StringComparison.Ordinal) == true);
            Assert.All(cloud.Sent, sent => Assert.Equal($"Bearer {StandInCloud.BotToken}", sent.Authorization));
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync(cancellationToken);
        }
    }

    private async Task PublishAsync(string output, CancellationToken cancellationToken)
    {
        string[] arguments =
        [
            "publish", Path.Combine(Repository.Root, "src", "BackPainBot"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
            "-p:PublishTrimmed=true", "-p:TrimmerSingleWarn=false", "-p:TrimAnalysis=true", "-p:RestoreLockedMode=false", "--artifacts-path", Path.Combine(_folder, "artifacts"), "-o", output,
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = publish.StandardError.ReadToEndAsync(cancellationToken);
        var log = await publish.StandardOutput.ReadToEndAsync(cancellationToken) + await errors;
        await publish.WaitForExitAsync(cancellationToken);

        Assert.True(publish.ExitCode == 0, log);
        Assert.DoesNotContain("warning IL", log, StringComparison.Ordinal);
    }

    private static Process Start(string program, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["DOTNET_ROOT"] = "/nowhere" },
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        return Process.Start(start)!;
    }

    private static async Task<Uri> ListeningAsync(Process bot, CancellationToken cancellationToken)
    {
        const string listening = "Now listening on: ";
        var log = new StringBuilder();
        while (await bot.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            log.AppendLine(line);
            if (line.IndexOf(listening, StringComparison.Ordinal) is var at and >= 0)
            {
                return new Uri(line[(at + listening.Length)..]);
            }
        }

        throw new InvalidOperationException($"The bot did not start: {log}");
    }
}
