using BackPainBot.Telemetry;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BackPainBot.Tests.Telemetry;

/// <summary>Traces, metrics and logs reach a collector where one is configured, and no one otherwise.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task All_three_signals_reach_the_collector_without_words_or_ids()
    {
        await using var collector = new Collector();
        string conversation;
        await using (var host = new BotHost
        {
            Settings =
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["OTEL_SERVICE_NAME"] = "clinic-bot",
                ["Logging:LogLevel:Default"] = "Information",
            },
        })
        {
            var client = host.Talk("msteams");
            conversation = client.Conversation;
            await client.SayAsync("my neighbour zebulon asks whether it works");
        }

        Assert.Equal(["logs", "metrics", "traces"], collector.Received.Keys.Order(StringComparer.Ordinal));
        Assert.All(collector.Received.Values, sent =>
        {
            Assert.Contains("clinic-bot", sent, StringComparison.Ordinal);
            Assert.DoesNotContain("zebulon", sent, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(conversation, sent, StringComparison.Ordinal);
        });
        Assert.Contains("POST /api/messages", collector.Received["traces"], StringComparison.Ordinal);
        Assert.Contains("backpainbot.outcome", collector.Received["traces"], StringComparison.Ordinal);
        Assert.Contains("Turn answer on msteams", collector.Received["logs"], StringComparison.Ordinal);
        Assert.All(
            ["backpainbot.turn.duration", "backpainbot.answers", "backpainbot.storage.changes", "backpainbot.storage.operation.duration", "http.server.request.duration", "dotnet.gc.collections"],
            name => Assert.Contains(name, collector.Received["metrics"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_sent()
    {
        await using var host = new BotHost();
        host.StartServer();

        Assert.DoesNotContain(host.Services.GetServices<IHostedService>(), service => service is TelemetryExport);
    }
}
