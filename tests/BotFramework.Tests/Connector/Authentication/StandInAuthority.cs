using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>OpenID metadata and keys of the Bot Framework, the emulators' tenants and the bot's tenant, on a port of its own.</summary>
public sealed class StandInAuthority : IAsyncLifetime, IAsyncDisposable
{
    public const string Channel = "channel";
    public const string Emulator = "emulator";
    public const string Tenant = "11111111-2222-3333-4444-555555555555";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, JsonArray> _keys = new();
    private readonly ConcurrentDictionary<string, int> _fetches = new();

    public StandInAuthority()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
        Publish(Channel, ChannelKey, WebChatKey, BareKey, WeakKey, EncryptionKey);
        Publish(Emulator, EmulatorKey, ForeignTenantKey);
        Publish(Tenant, TenantKey);
    }

    /// <summary>What answers to every request, as a status; 200 for documents.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>What the metadata say of algorithms; null for nothing.</summary>
    public string[]? Algorithms { get; set; } = ["RS256"];

    /// <summary>The keys' address, where the metadata shall name another.</summary>
    public string? JwksUri { get; set; }

    /// <summary>Answers nothing before it is set.</summary>
    public TaskCompletionSource? Gate { get; set; }

    internal static TestKey ChannelKey { get; } = new("channel-1") { Endorsements = ["msteams", "directline"] };

    internal static TestKey WebChatKey { get; } = new("channel-2") { Endorsements = ["webchat"] };

    internal static TestKey BareKey { get; } = new("channel-3");

    internal static TestKey WeakKey { get; } = new("channel-4", 1024) { Endorsements = ["msteams"] };

    internal static TestKey EncryptionKey { get; } = new("channel-5") { Endorsements = ["msteams"], Use = "enc" };

    internal static TestKey RotatedKey { get; } = new("channel-6") { Endorsements = ["msteams"] };

    internal static TestKey EmulatorKey { get; } = new("entra-1") { Issuer = "https://login.microsoftonline.com/{tenantid}/v2.0" };

    internal static TestKey ForeignTenantKey { get; } = new("entra-2") { Issuer = "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0" };

    internal static TestKey TenantKey { get; } = new("tenant-1") { Issuer = $"https://login.microsoftonline.com/{Tenant}/v2.0" };

    internal static TestKey UnpublishedKey { get; } = new("elsewhere-1") { Endorsements = ["msteams"] };

    public string Url => _app.Urls.Single();

    public string MetadataOf(string issuer) => $"{Url}/{issuer}/v2.0/.well-known/openid-configuration";

    /// <summary>How often an issuer's metadata were asked for.</summary>
    public int FetchesOf(string issuer) => _fetches.GetValueOrDefault(issuer);

    public int Fetches => _fetches.Values.Sum();

    internal void Publish(string issuer, params TestKey[] keys) => _keys[issuer] = new JsonArray([.. keys.Select(key => key.ToJwk())]);

    /// <summary>Answers 404 to whoever asks for an issuer.</summary>
    public void Withdraw(string issuer) => _keys.TryRemove(issuer, out _);

    public Task InitializeAsync() => _app.StartAsync();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.Split('/');
        var issuer = path[1];
        if (Gate is { } gate)
        {
            await gate.Task.WaitAsync(context.RequestAborted);
        }

        if (path[^1] == "openid-configuration")
        {
            _fetches.AddOrUpdate(issuer, 1, (_, count) => count + 1);
        }

        if (Status != StatusCodes.Status200OK || !_keys.TryGetValue(issuer, out var keys))
        {
            context.Response.StatusCode = Status == StatusCodes.Status200OK ? StatusCodes.Status404NotFound : Status;
            return;
        }

        var document = path[^1] == "keys"
            ? new JsonObject { ["keys"] = keys.DeepClone() }
            : new JsonObject { ["issuer"] = "https://stand-in.example", ["jwks_uri"] = JwksUri ?? $"{Url}/{issuer}/keys" };
        if (Algorithms is { } algorithms && path[^1] != "keys")
        {
            document["id_token_signing_alg_values_supported"] = new JsonArray([.. algorithms.Select(name => JsonValue.Create(name))]);
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(document.ToJsonString());
    }
}
