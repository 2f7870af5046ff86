namespace BackPainBot.Telemetry;

/// <summary>Where telemetry goes, by OpenTelemetry's own keys; its exporter reads others besides (headers, timeouts, sampling, resource attributes).</summary>
internal static class TelemetrySettings
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
    public const string ServiceName = "OTEL_SERVICE_NAME";

    public static IEnumerable<string> Faults(IConfiguration configuration)
    {
        if (configuration[Endpoint] is { Length: > 0 } endpoint && !(Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            yield return $"{Endpoint} is not an http or https address. Give the collector's, such as http://collector:4317.";
        }

        if (configuration[Protocol] is { Length: > 0 } and not ("grpc" or "http/protobuf"))
        {
            yield return $"{Protocol} is not one that is spoken. Write grpc or http/protobuf.";
        }
    }
}
