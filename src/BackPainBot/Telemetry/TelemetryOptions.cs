namespace BackPainBot.Telemetry;

/// <summary>Where telemetry goes. The keys are OpenTelemetry's own, and so are those that its exporter reads besides (headers, timeouts, sampling, resource attributes).</summary>
public sealed class TelemetryOptions
{
    /// <summary>The collector, by OTLP: <c>http://collector:4317</c>. Nothing leaves the process without it.</summary>
    [ConfigurationKeyName("OTEL_EXPORTER_OTLP_ENDPOINT")]
    public string? Endpoint { get; set; }

    /// <summary><c>grpc</c> or <c>http/protobuf</c>.</summary>
    [ConfigurationKeyName("OTEL_EXPORTER_OTLP_PROTOCOL")]
    public string? Protocol { get; set; }

    /// <summary>The service's name in traces, metrics and logs; without it <c>backpainbot</c>.</summary>
    [ConfigurationKeyName("OTEL_SERVICE_NAME")]
    public string? ServiceName { get; set; }
}
