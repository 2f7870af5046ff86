using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace BackPainBot.Tests.Web;

/// <summary>Every answer that a browser may see says what may be done with it.</summary>
public sealed class SafeHeadersTests(BotHost host) : IClassFixture<BotHost>
{
    private const string Origin = "https://clinic.example";

    [Fact]
    public async Task Every_endpoint_is_safe_in_every_method()
    {
        using var client = Client(host);
        var endpoints = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();

        Assert.True(endpoints.Count > 20, "The endpoints are not all there.");
        foreach (var endpoint in endpoints)
        {
            var path = $"/{endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{id}", "c", StringComparison.Ordinal).Replace("{**path}", "x", StringComparison.Ordinal).Replace("{channel}", "emulator?conversation=c", StringComparison.Ordinal)}";
            foreach (var method in new[] { "GET", "HEAD", "POST", "DELETE", "OPTIONS", "PUT" })
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                using var answer = await client.SendAsync(request);
                AssertSafe(answer, $"{method} {path}");
            }
        }
    }

    [Theory]
    [InlineData("GET", "/nothing", null, 404)]
    [InlineData("GET", "/widget/frame?host=https://evil.example", null, 403)]
    [InlineData("GET", "/chat?locale=xx", null, 200)]
    [InlineData("GET", "/api/messages", null, 405)]
    [InlineData("POST", "/api/messages", "{", 400)]
    [InlineData("POST", "/api/messages", "LARGE", 413)]
    [InlineData("POST", "/v3/directline/conversations", "{", 401)]
    [InlineData("GET", "/v3/directline/nothing", null, 404)]
    [InlineData("GET", "/v3/directline/conversations/c/stream?t=x", null, 403)]
    [InlineData("POST", "/api/token", "", 200)]
    public async Task Every_kind_of_answer_is_safe(string method, string path, string? body, int status)
    {
        using var client = Client(host);
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : new StringContent(body == "LARGE" ? new string(' ', 300_000) : body, Encoding.UTF8, "application/json") };
        using var answer = await client.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        AssertSafe(answer, path);
    }

    [Fact]
    public async Task So_are_redirects_refusals_and_failures_in_Production()
    {
        var adapter = Substitute.For<IBotFrameworkHttpAdapter>();
        adapter.ProcessAsync(Arg.Any<HttpRequest>(), Arg.Any<HttpResponse>(), Arg.Any<IBot>(), Arg.Any<CancellationToken>()).Throws(new InvalidOperationException("a fault with detail"));
        await using var production = new BotHost
        {
            Settings = { ["environment"] = "Production", ["Widget:DemoSite"] = "false", ["MicrosoftAppId"] = Guid.NewGuid().ToString(), ["MicrosoftAppPassword"] = "p", ["Web:RequestBurst"] = "4", ["Web:RequestsPerSecond"] = "1" },
            Replace = services => services.AddSingleton(adapter),
        };
        using var client = Client(production);

        using var redirect = await client.GetAsync("/");
        using var staff = await client.GetAsync("/feedback");
        using var failure = await client.PostAsync("/api/messages", null);
        var limited = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.GetAsync("/widget.js")));

        Assert.Equal((302, 401, 500), ((int)redirect.StatusCode, (int)staff.StatusCode, (int)failure.StatusCode));
        Assert.All([redirect, staff, failure, limited.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests)], answer => AssertSafe(answer, $"{answer.StatusCode}"));
        Assert.DoesNotContain("a fault with detail", await failure.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_holds_tokens_or_feedback_is_kept_nowhere()
    {
        using var client = Client(host);
        using var token = await client.PostAsync("/api/token", null);
        using var feedback = await client.GetAsync("/feedback");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", JsonNode.Parse(await token.Content.ReadAsStringAsync())!["token"]!.GetValue<string>());
        using var conversation = await client.SendAsync(request);

        Assert.Equal((200, 200, 201), ((int)token.StatusCode, (int)feedback.StatusCode, (int)conversation.StatusCode));
        Assert.All([token, feedback, conversation], answer => Assert.True(answer.Headers.CacheControl!.NoStore));
    }

    [Fact]
    public async Task Sites_that_are_allowed_can_hold_the_chat_also_when_they_ask_for_isolation_and_others_cannot()
    {
        await using var clinic = new BotHost { Settings = { ["DirectLine:AllowedOrigins:0"] = Origin } };
        using var client = Client(clinic);
        using var frame = await client.GetAsync($"/widget/frame?host={Origin}");
        using var script = await client.GetAsync("/widget.js");
        using var page = await client.GetAsync("/chat");

        Assert.EndsWith($"frame-ancestors 'self' {Origin}", Header(frame, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.False(frame.Headers.Contains("X-Frame-Options"));
        Assert.Equal(("cross-origin", "require-corp", "cross-origin", "same-origin"), (
            Header(frame, "Cross-Origin-Resource-Policy"), Header(frame, "Cross-Origin-Embedder-Policy"), Header(script, "Cross-Origin-Resource-Policy"), Header(page, "Cross-Origin-Resource-Policy")));
        Assert.Equal("DENY", Header(page, "X-Frame-Options"));
    }

    [Theory]
    [InlineData("Production", "https", "bot.example", "365", true)]
    [InlineData("Production", "https", "bot.example", "0", false)]
    [InlineData("Production", "http", "bot.example", "365", false)]
    [InlineData("Development", "https", "bot.example", "365", false)]
    public async Task Browsers_that_came_by_https_are_told_to_stay_there_outside_Development(string environment, string scheme, string name, string days, bool told)
    {
        await using var bot = new BotHost { Settings = { ["environment"] = environment, ["Web:HstsDays"] = days, ["Web:KnownProxies:0"] = "127.0.0.1" } };
        using var client = Client(bot);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/chat") { Headers = { Host = name } };
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", scheme);
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.1");
        using var answer = await client.SendAsync(request);

        Assert.Equal(told, answer.Headers.Contains("Strict-Transport-Security"));
    }

    private static HttpClient Client(BotHost host) => new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true }) { BaseAddress = host.Address };

    private static void AssertSafe(HttpResponseMessage answer, string what)
    {
        var policy = Header(answer, "Content-Security-Policy");
        Assert.True(policy.StartsWith("default-src 'none'; ", StringComparison.Ordinal) && policy.Contains("base-uri 'none'; form-action 'none'; frame-ancestors ", StringComparison.Ordinal), $"{what}: {policy}");
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(answer, "Referrer-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Matches("^(same|cross)-origin$", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.NotNull(answer.Headers.CacheControl);
        Assert.False(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"), what);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values.Single() : $"no {name}";
}
