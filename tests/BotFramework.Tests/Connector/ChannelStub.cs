using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Connector;

/// <summary>A channel's service on a port of its own: records what arrives and answers as told, at last for ever with the last answer.</summary>
internal sealed class ChannelStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RequestDelegate> _answers = new();
    private RequestDelegate _last = Answer(200, """{"id":"sent-1"}""");

    private ChannelStub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(HandleAsync);
    }

    /// <summary>The service URL, without a trailing slash.</summary>
    public string Url => _app.Urls.Single();

    public ConcurrentQueue<ReceivedRequest> Requests { get; } = new();

    public static async Task<ChannelStub> StartAsync(params RequestDelegate[] answers)
    {
        var stub = new ChannelStub();
        foreach (var answer in answers)
        {
            stub._answers.Enqueue(answer);
        }

        await stub._app.StartAsync();
        return stub;
    }

    public static RequestDelegate Answer(int status, string body = "", string contentType = "application/json", params (string Name, string Value)[] headers) => async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        if (body.Length > 0)
        {
            context.Response.ContentType = contentType;
            await context.Response.WriteAsync(body);
        }
    };

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        Requests.Enqueue(new ReceivedRequest(context.Request.Method, target, body, headers, context.Connection.Id));
        if (_answers.TryDequeue(out var answer))
        {
            _last = answer;
        }

        await _last(context);
    }
}
