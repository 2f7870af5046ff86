using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Web.Limits;

/// <summary>Bodies that no channel sends: refused in words that say what is wrong, or answered; never a fault of the bot.</summary>
public sealed class BodyLimitTests(BotHost host) : IClassFixture<BotHost>
{
    private const int Deepest = 64;

    private static readonly Uri Messages = new("/api/messages", UriKind.Relative);

    [Theory]
    [InlineData("value", 62, HttpStatusCode.OK)]
    [InlineData("channelData", 62, HttpStatusCode.OK)]
    [InlineData("entities", 61, HttpStatusCode.OK)]
    [InlineData("strange", 62, HttpStatusCode.OK)]
    [InlineData("value", 64, HttpStatusCode.BadRequest)]
    [InlineData("strange", 10_000, HttpStatusCode.BadRequest)]
    public async Task Nested_as_deep_as_may_be_is_answered_and_deeper_is_400_that_says_so(string member, int depth, HttpStatusCode expected)
    {
        var nested = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
        var body = Activity($"\"{member}\":{(member == "entities" ? $"[{nested}]" : nested)}");

        using var toChannel = await PostAsync("/api/messages", body);
        using var toDirectLine = await PostToDirectLineAsync(body);

        Assert.Equal((expected, expected), (toChannel.StatusCode, toDirectLine.StatusCode));
        if (expected == HttpStatusCode.BadRequest)
        {
            Assert.Contains($"deeper than {Deepest} levels", await toChannel.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains($"deeper than {Deepest} levels", await toDirectLine.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal("application/problem+json", toChannel.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Brackets_in_texts_are_not_depth()
    {
        using var answer = await PostAsync("/api/messages", Activity($"\"summary\":\"{new string('[', 500)}\\\\\\\"{new string('{', 500)}\""));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_depth_is_the_operator_s_to_choose()
    {
        await using var shallow = new BotHost { Settings = { ["Web:MaxJsonDepth"] = "8" } };
        using var http = new HttpClient { BaseAddress = shallow.Address };
        using var content = new StringContent(Activity("\"value\":[[[[[[[[1]]]]]]]]"), Encoding.UTF8, "application/json");

        using var answer = await http.PostAsync(Messages, content);

        Assert.Contains("deeper than 8 levels", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"value\":{MEMBERS}")]
    [InlineData("\"channelData\":{MEMBERS}")]
    [InlineData("MEMBERS")]
    [InlineData("\"entities\":[{\"type\":\"mention\",MEMBERS}]")]
    public async Task Members_without_end_and_twice_are_answered(string place)
    {
        var members = string.Join(',', Enumerable.Range(0, 9000).Select(i => $"\"a{(i % 4500).ToString(CultureInfo.InvariantCulture)}\":1"));

        using var answer = await PostAsync("/api/messages", Activity(place.Replace("MEMBERS", members, StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/api/messages")]
    [InlineData("/v3/directline/conversations")]
    public async Task A_body_of_unknown_length_is_cut_at_the_limit(string path)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new JsonObject { ["type"] = new string('x', 300 * 1024) }) };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Authorization = new("Bearer", await TokenAsync());
        request.Headers.Remove(path == "/api/messages" ? "Authorization" : "none");

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_415_that_says_so()
    {
        using var content = new ByteArrayContent([0x1f, 0x8b, 8, 0]);
        content.Headers.ContentEncoding.Add("gzip");
        using var client = new HttpClient { BaseAddress = host.Address };

        using var answer = await client.PostAsync(Messages, content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("Content-Encoding", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_files_is_400()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[4096]), "file", "scan.png" } };
        using var client = new HttpClient { BaseAddress = host.Address };

        using var answer = await client.PostAsync(Messages, content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static string Activity(string members) =>
        $$"""{"type":"message","text":"hi","id":"{{Guid.NewGuid()}}","channelId":"emulator","deliveryMode":"expectReplies","conversation":{"id":"{{Guid.NewGuid()}}"},"from":{"id":"u"},"recipient":{"id":"bot"},{{members}}}""";

    private async Task<HttpResponseMessage> PostAsync(string path, string body, string? token = null)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        return await client.SendAsync(request);
    }

    private async Task<string> TokenAsync()
    {
        using var granted = await PostAsync("/api/token", "");
        return (await granted.Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>();
    }

    private async Task<HttpResponseMessage> PostToDirectLineAsync(string body)
    {
        var token = await TokenAsync();
        using var started = await PostAsync("/v3/directline/conversations", "", token);
        var id = (await started.Content.ReadFromJsonAsync<JsonObject>())!["conversationId"]!.GetValue<string>();
        return await PostAsync($"/v3/directline/conversations/{id}/activities", body, token);
    }
}
