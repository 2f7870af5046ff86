using Microsoft.Extensions.Options;

namespace BackPainBot.Telemetry;

/// <summary>Refuses a collector that cannot be reached by what is written.</summary>
internal sealed class TelemetryOptionsValidator : IValidateOptions<TelemetryOptions>
{
    public ValidateOptionsResult Validate(string? name, TelemetryOptions options)
    {
        var faults = new List<string>();
        if (options.Endpoint is { Length: > 0 } endpoint && !(Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            faults.Add("OTEL_EXPORTER_OTLP_ENDPOINT is not an http or https address. Give the collector's, such as http://collector:4317.");
        }

        if (options.Protocol is { Length: > 0 } and not ("grpc" or "http/protobuf"))
        {
            faults.Add("OTEL_EXPORTER_OTLP_PROTOCOL is not one that is spoken. Give grpc or http/protobuf.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
