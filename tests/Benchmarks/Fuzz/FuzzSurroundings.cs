using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>What the bot itself calls: the issuer of the channels' tokens, the bot's own token, and a connector that answers as no connector should.</summary>
internal sealed class FuzzSurroundings : IAsyncDisposable
{
    private static readonly string[] Answers =
    [
        """{"id":"1"}""", """{"id":"1"}""", "{}", "", "null", "[]", """{"id":5}""", """{"id":"\ud800"}""", "<html>", """{"error":{"code":"x","message":"y"}}""", """{"error":5}""", new string('[', 5000), new string('a', 300_000),
    ];

    private static readonly int[] Statuses = [200, 201, 201, 202, 204, 400, 401, 403, 404, 409, 410, 412, 413, 429, 500, 502, 503, 302];

    private readonly WebApplication _app;
    private int _calls;

    public FuzzSurroundings()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public string Url => _app.Urls.Single();

    /// <summary>The channels' public key.</summary>
    public JsonObject? Key { get; set; }

    public Task StartAsync() => _app.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path.EndsWith("/openid-configuration", StringComparison.Ordinal))
        {
            await WriteAsync(context, new JsonObject { ["issuer"] = "https://stand-in.example", ["jwks_uri"] = $"{Url}/keys", ["id_token_signing_alg_values_supported"] = new JsonArray("RS256") }.ToJsonString());
        }
        else if (path == "/keys")
        {
            await WriteAsync(context, new JsonObject { ["keys"] = new JsonArray(Key!.DeepClone()) }.ToJsonString());
        }
        else if (path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
        {
            await WriteAsync(context, """{"token_type":"Bearer","expires_in":3600,"access_token":"t"}""");
        }
        else
        {
            // Half of the calls succeed, as a rule, so that turns come to their end.
            var call = (uint)Interlocked.Increment(ref _calls);
            context.Response.StatusCode = call % 2 == 0 ? StatusCodes.Status201Created : Statuses[call / 2 % (uint)Statuses.Length];
            await WriteAsync(context, context.Response.StatusCode == StatusCodes.Status204NoContent ? "" : call % 2 == 0 ? Answers[0] : Answers[call / 2 % (uint)Answers.Length]);
        }
    }

    private static async Task WriteAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json";
        if (json.Length > 0)
        {
            await context.Response.WriteAsync(json);
        }
    }
}
