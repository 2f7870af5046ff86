using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;
using NSubstitute;

namespace BotFramework.Tests.Integration;

/// <summary>A bot behind a CloudAdapter on a port of its own, with bodies of at most 256 KB.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly CloudAdapter _adapter;
    private readonly IBot _bot = Substitute.For<IBot>();

    private BotHost(CloudAdapter adapter, BotCallbackHandler turn)
    {
        _adapter = adapter;
        _bot.OnTurnAsync(Arg.Any<ITurnContext>(), Arg.Any<CancellationToken>()).Returns(call =>
        {
            Turns++;
            return turn(call.Arg<ITurnContext>(), call.Arg<CancellationToken>());
        });
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 256 * 1024);
        _app = builder.Build();
        _app.Run(HandleAsync);
    }

    /// <summary>How many turns the bot has run.</summary>
    public int Turns { get; private set; }

    /// <summary>What the adapter let through to its host, which answers 500.</summary>
    public ConcurrentQueue<Exception> Failures { get; } = new();

    public HttpClient Client { get; } = new();

    public static Task<BotHost> StartAsync(BotCallbackHandler turn) => StartAsync(new CloudAdapter(), turn);

    public static async Task<BotHost> StartAsync(CloudAdapter adapter, BotCallbackHandler turn)
    {
        var host = new BotHost(adapter, turn);
        await host._app.StartAsync();
        host.Client.BaseAddress = new Uri($"{host._app.Urls.Single()}/api/messages");
        return host;
    }

    public Task<HttpResponseMessage> PostAsync(string json) => PostAsync(new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> PostAsync(HttpContent content) => Client.PostAsync((Uri?)null, content);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        try
        {
            await _adapter.ProcessAsync(context.Request, context.Response, _bot, context.RequestAborted);
        }
        catch (Exception exception)
        {
            Failures.Enqueue(exception);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}
