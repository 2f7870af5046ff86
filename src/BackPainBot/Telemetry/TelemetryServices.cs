using OpenTelemetry.Logs;
using OpenTelemetry.Resources;

namespace BackPainBot.Telemetry;

/// <summary>Registers figures and traces, and their way to a collector where one is configured.</summary>
internal static class TelemetryServices
{
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddMetrics();
        services.AddSingleton<BotMetrics>();
        services.AddSingleton<TurnTelemetry>();
        if (string.IsNullOrEmpty(builder.Configuration[TelemetrySettings.Endpoint]))
        {
            return builder;
        }

        services.AddHostedService<TelemetryExport>();
        builder.Logging.AddOpenTelemetry(logging =>
        {
            // Scopes hold the addresses of requests.
            logging.IncludeScopes = false;
            logging.IncludeFormattedMessage = true;
            var resource = ResourceBuilder.CreateDefault();
            TelemetryExport.Describe(resource, builder.Configuration);
            logging.SetResourceBuilder(resource);
            logging.AddOtlpExporter();
        });
        return builder;
    }
}
