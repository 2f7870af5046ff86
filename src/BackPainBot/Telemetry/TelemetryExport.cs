using System.Reflection;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BackPainBot.Telemetry;

/// <summary>Sends traces and metrics to the collector while the app runs; what is left goes when it ends.</summary>
internal sealed class TelemetryExport(IConfiguration configuration, LoggerProvider logs) : IHostedLifecycleService, IDisposable
{
    private const int FlushMilliseconds = 5000;

    private static readonly string[] Meters =
    [
        BotMetrics.Name, "BackPainBot.DirectLine", "BackPainBot.Storage", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting",
        "System.Net.Http", "System.Runtime", "Npgsql",
    ];

    // Not System.Net.Http: its spans hold the addresses of conversations.
    private static readonly string[] Sources = [BotMetrics.Name, "Microsoft.AspNetCore", "Npgsql"];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;
    private readonly Lock _ending = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(resource => Describe(resource, configuration))
            .AddSource(Sources)
            .AddOtlpExporter()
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(resource => Describe(resource, configuration))
            .AddMeter(Meters)
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Everything else has stopped: sends what is left.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        logs.ForceFlush(FlushMilliseconds);
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // A host that is stopped may be disposed of at the same time.
        lock (_ending)
        {
            _traces?.Dispose();
            _metrics?.Dispose();
            (_traces, _metrics) = (null, null);
        }
    }

    public static void Describe(ResourceBuilder resource, IConfiguration configuration) => resource.AddService(
        configuration[TelemetrySettings.ServiceName] is { Length: > 0 } name ? name : "backpainbot",
        serviceVersion: Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
}
