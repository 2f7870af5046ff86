using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Telemetry;

/// <summary>A stand-in of an OpenTelemetry collector: takes OTLP over HTTP and keeps it, as text in which names and values can be found.</summary>
public sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;

    public Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/v1/{signal}", async (string signal, HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            Received.AddOrUpdate(signal, _ => Encoding.Latin1.GetString(body.ToArray()), (_, earlier) => earlier + Encoding.Latin1.GetString(body.ToArray()));
        });
        _app.Start();
    }

    public string Address => _app.Urls.Single();

    /// <summary>By signal: <c>traces</c>, <c>metrics</c>, <c>logs</c>.</summary>
    public ConcurrentDictionary<string, string> Received { get; } = new(StringComparer.Ordinal);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
