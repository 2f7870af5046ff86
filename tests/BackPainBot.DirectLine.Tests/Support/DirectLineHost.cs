using BackPainBot.Storage;
using BackPainBot.Storage.Memory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.DirectLine.Tests.Support;

/// <summary>The service and a bot on a port of the loopback. Settings are those of the section <c>DirectLine</c>.</summary>
public sealed class DirectLineHost : IAsyncDisposable
{
    public const string Secret = "a-secret-of-some-length";

    private readonly WebApplication _app;

    private DirectLineHost(WebApplication app, ScriptedBot bot, SkewedClock clock, string folder, LogLines logs)
    {
        _app = app;
        Bot = bot;
        Clock = clock;
        Folder = folder;
        Logs = logs;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Http = new HttpClient { BaseAddress = Address };
    }

    public ScriptedBot Bot { get; }

    public SkewedClock Clock { get; }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public string Folder { get; }

    /// <summary>Everything that was logged.</summary>
    public LogLines Logs { get; }

    public static Task<DirectLineHost> StartAsync(params (string Key, string Value)[] settings) => StartAsync(null, null, settings);

    /// <param name="log">Where conversations are kept; null for a new memory.</param>
    /// <param name="configure">Prepares the adapter.</param>
    /// <param name="settings">Options; an empty one is left out.</param>
    public static async Task<DirectLineHost> StartAsync(IActivityLog? log, Action<DirectLineAdapter>? configure = null, params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("directline-").FullName;
        var builder = WebApplication.CreateSlimBuilder();
        var options = new Dictionary<string, string?> { ["Secrets:0"] = Secret, ["KeyFolder"] = folder, ["TokensPerMinute"] = "0" };
        foreach (var (key, value) in settings)
        {
            options[key] = value;
        }

        builder.Configuration.AddInMemoryCollection(options.Where(option => !string.IsNullOrEmpty(option.Value)).Select(option => new KeyValuePair<string, string?>($"DirectLine:{option.Key}", option.Value)));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var logs = new LogLines();
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Debug);
        var (bot, clock) = (new ScriptedBot(), new SkewedClock());
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IBot>(bot);
        builder.Services.AddSingleton(log ?? new MemoryStore(clock));
        builder.Services.AddDirectLine(builder.Configuration.GetSection("DirectLine"), (_, adapter) => configure?.Invoke(adapter));
        var app = builder.Build();
        app.MapDirectLine();
        await app.StartAsync();
        return new DirectLineHost(app, bot, clock, folder, logs);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>A client of the page's, with a conversation that has begun and greeted.</summary>
    public async Task<DirectLineClient> ConnectAsync(string? locale = null)
    {
        var client = new DirectLineClient(this, (await Post("/api/token").SendAsync()).Text("token"));
        await client.StartAsync(locale);
        return client;
    }

    public Request Get(string path) => new(Http, HttpMethod.Get, path);

    public Request Post(string path) => new(Http, HttpMethod.Post, path);

    public Request Send(HttpMethod method, string path) => new(Http, method, path);

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        using (var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10)))
        {
            await _app.StopAsync(limit.Token);
        }

        await _app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
