using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Support;

/// <summary>A channel's connector on the loopback: takes what the bot sends and gives it ids.</summary>
public sealed class ConnectorStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ConnectorCall> _calls = new();
    private int _count;

    private ConnectorStub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    /// <summary>What the bot has called, in order.</summary>
    public IReadOnlyList<ConnectorCall> Calls => [.. _calls];

    /// <summary>Status by which changes to messages are refused; null to take them.</summary>
    public int? UpdateStatus { get; set; }

    /// <summary>Status by which messages are refused, with an answer that repeats them; null to take them.</summary>
    public int? SendStatus { get; set; }

    public string ServiceUrl => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";

    public static async Task<ConnectorStub> StartAsync()
    {
        var stub = new ConnectorStub();
        await stub._app.StartAsync();
        return stub;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>The messages that were sent since the last call of this, not counting typing.</summary>
    public IReadOnlyList<ConnectorCall> Take()
    {
        var taken = new List<ConnectorCall>();
        while (_calls.TryDequeue(out var call))
        {
            if (call.Body["type"]?.GetValue<string>() != "typing")
            {
                taken.Add(call);
            }
        }

        return taken;
    }

    private async Task TakeAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        var id = context.Request.Method == "PUT" ? context.Request.Path.Value!.Split('/')[^1] : string.Create(CultureInfo.InvariantCulture, $"sent-{Interlocked.Increment(ref _count)}");
        if (context.Request.Method == "PUT" && UpdateStatus is { } status)
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsJsonAsync(new JsonObject { ["error"] = new JsonObject { ["code"] = "NotImplemented" } });
            return;
        }

        if (SendStatus is { } refusal)
        {
            context.Response.StatusCode = refusal;
            await context.Response.WriteAsJsonAsync(new JsonObject { ["error"] = new JsonObject { ["code"] = "BadSyntax", ["message"] = body.ToJsonString() } });
            return;
        }

        _calls.Enqueue(new ConnectorCall(context.Request.Method, context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget, body, id));
        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync(new JsonObject { ["id"] = id });
    }
}
