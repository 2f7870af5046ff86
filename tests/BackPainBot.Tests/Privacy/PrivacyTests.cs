using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Privacy;

/// <summary>Whole conversations in which everything that is a user's is marked: no sink shows a mark, whatever levels are configured and whatever fails.</summary>
public sealed class PrivacyTests : IAsyncLifetime
{
    private const string DirectLine = "/v3/directline/conversations";

    private static readonly string[] Said =
    [
        "what is myofascial release for {0}?", "{0}", "why does {0} say so?", "give me the tour", "next {0}", "stop", "prepare for a visit", "no {0}", "lower back and {0}", "three weeks since {0}", "7/10 {0}", "yes",
        "give feedback", "no", "{0} was bad", "I cannot feel my legs, says {0}", "I want to kill myself, {0}", "talk to a person called {0}", "yes", "/INSPECT open", "/INSPECT attach {0}", "forget me",
    ];

    private readonly Marks _marks = new();
    private readonly Sinks _sinks = new();
    private readonly BotHost _host;
    // Spans of the test's own calls are none of the bot's.
    private readonly SocketsHttpHandler _handler = new() { ActivityHeadersPropagator = null };
    private readonly FaultyStore _store;
    private ConnectorStub _connector = null!;
    private HttpClient _http = null!;
    private int _count;

    public PrivacyTests()
    {
        (var store, _store) = FaultyStore.Create();
        _host = new BotHost
        {
            Replace = services =>
            {
                services.AddSingleton<ILoggerProvider>(_sinks);
                services.Replace(ServiceDescriptor.Singleton(store));
            },
        };
        foreach (var key in new[] { "Default", "Microsoft", "Microsoft.AspNetCore", "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Net.Http.HttpClient" })
        {
            _host.Settings[$"Logging:LogLevel:{key}"] = "Trace";
            _host.Settings[$"Logging:Sinks:LogLevel:{key}"] = "Trace";
        }

        _host.Settings["Feedback:KeepWords"] = "true";
        _host.Settings["Clinic:Desk"] = "true";
        _host.Settings["DirectLine:Secrets:0"] = _marks["a site's secret"];
    }

    public async Task InitializeAsync()
    {
        _connector = await ConnectorStub.StartAsync();
        _http = new HttpClient(_handler, disposeHandler: false) { BaseAddress = _host.Address };
        _http.DefaultRequestHeaders.Add("User-Agent", _marks["browser"]);
        _http.DefaultRequestHeaders.Add("Cookie", $"a={_marks["cookie"]}");
        _http.DefaultRequestHeaders.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        _http.DefaultRequestHeaders.Add("tracestate", $"v={_marks["trace state"]}");
        _http.DefaultRequestHeaders.Add("baggage", $"user={_marks["baggage"]}");
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        _handler.Dispose();
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
        _sinks.Dispose();
    }

    [Fact]
    public async Task Conversations_OnAllChannels_ShowInNoSink()
    {
        foreach (var channel in new[] { "emulator", "msteams", "webchat", "test" })
        {
            foreach (var text in Said)
            {
                await PostAsync(Message(channel, text));
                await PostAsync(Message(channel, text), expectReplies: true);
            }

            foreach (var other in Others(channel))
            {
                await PostAsync(other);
            }
        }

        await TalkOverDirectLineAsync();
        await AskForPagesAsync();

        await AssertNoMarkAsync("turn", "backpainbot.turn.duration", "http.server.request.duration");
    }

    [Fact]
    public async Task Faults_ShowInNoSink()
    {
        foreach (var channel in new[] { "emulator", "msteams" })
        {
            var message = Message(channel, "does it work for {0}?");
            _store.Fault = method => method == "WriteAsync" ? new InvalidOperationException($"cannot store {_marks["stored text"]}", new IOException(_marks["inner fault"])) : null;
            await PostAsync(message);
            _store.Fault = method => method == "ReadAsync" ? new StorageUnavailableException("The disk is full.", new IOException(_marks["inner fault"])) : null;
            await PostAsync(message);
            var conflicts = 2;
            _store.Fault = method => method == "WriteAsync" && conflicts-- > 0 ? new StorageConflictException() : null;
            await PostAsync(message);
            _store.Fault = _ => null;
            await PostAsync(message);
        }

        _connector.SendStatus = 400;
        var unsent = Message("msteams", "does it work for {0}?");
        await PostAsync(unsent);
        await PostAsync(unsent);
        _connector.SendStatus = null;
        _store.Fault = _ => new InvalidOperationException(_marks["every fault"]);
        await AskForPagesAsync();
        await PostAsync(Message("emulator", "does it work for {0}?"));
        _store.Fault = _ => null;
        await PostAsync("/api/messages", $$"""{"type":"message","text":"{{_marks["broken text"]}}""");
        await PostAsync("/api/messages", $$"""{"type":{"{{_marks["wrong member"]}}":1},"text":"x"}""");
        await PostAsync("/api/messages", $$"""{"type":"message","channelId":"emulator","conversation":{"id":"1"},"from":{"id":"1"},"timestamp":"{{_marks["wrong time"]}}"}""");
        await CancelAsync();
        await SendRawAsync($"GET /{_marks["raw path"]}\u0001 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        await SendRawAsync($"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{_marks["raw header"]}\r\n\r\n");
        await SendRawAsync($"{_marks["raw method"]} / HTTP/1.1\r\nHost: {_marks["raw host"]} x\r\nConnection: close\r\n\r\n");
        await SendRawAsync($"{_marks["raw method"].ToUpperInvariant()} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        await AssertNoMarkAsync("BackPainBot.Bot.TurnErrors", "BackPainBot.Privacy.UnforeseenFaults");
    }

    /// <summary>No mark is in any sink; and the sinks have been told what there was to tell.</summary>
    private async Task AssertNoMarkAsync(params string[] expected)
    {
        await _host.DisposeAsync();
        var shown = _sinks.Told.SelectMany(told => _marks.In($"{told.Sink} {told.Text}").Select(place => (Place: place, told.Sink, told.Text))).DistinctBy(mark => (mark.Place, mark.Sink))
            .Select(mark => $"{mark.Place} in {mark.Sink}: {mark.Text}").Take(30).ToList();

        Assert.True(shown.Count == 0, string.Join("\n\n", shown));
        Assert.All(expected, sink => Assert.Contains(_sinks.Told, told => told.Sink.Contains(sink, StringComparison.Ordinal)));
    }

    private async Task TalkOverDirectLineAsync()
    {
        var token = JsonNode.Parse(await PostAsync("/api/token", ""))!;
        var conversation = JsonNode.Parse(await PostAsync(DirectLine, $$"""{"user":{"id":"x","name":"{{_marks["direct line name"]}}"},"locale":"{{_marks["locale"]}}"}""", Note("token", token["token"])))!;
        var id = _marks.Note("direct line conversation", conversation["conversationId"]!.GetValue<string>());
        var bearer = Note("second token", conversation["token"]);
        var stream = new Uri(conversation["streamUrl"]!.GetValue<string>());
        _marks.Note("stream token", stream.Query.Split("t=")[1]);
        using var socket = new ClientWebSocket();
        using var invoker = new HttpMessageInvoker(_handler, disposeHandler: false);
        await socket.ConnectAsync(stream, invoker, CancellationToken.None);
        foreach (var text in Said.SkipLast(1))
        {
            var message = Message("webchat", text);
            message["channelData"] = new JsonObject { ["clientActivityID"] = _marks["client id"] + ++_count, ["x"] = _marks["channel data"] };
            await PostAsync($"{DirectLine}/{id}/activities", message.ToJsonString(), bearer);
        }

        await PostAsync($"{DirectLine}/{id}/activities", $$"""{"type":"message","text":"{{_marks["broken text"]}}""", bearer);
        await PostAsync($"{DirectLine}/{id}/activities", """{"type":"message","text":"what is it?"}""", _marks["wrong token"]);
        await PostAsync($"{DirectLine}/{id}/upload", _marks["file"], bearer);
        await GetAsync($"{DirectLine}/{id}/activities?watermark={_marks["watermark"]}", bearer);
        await GetAsync($"{DirectLine}/{_marks["other conversation"]}/stream?t={_marks["wrong stream token"]}", null);
        var server = JsonNode.Parse(await PostAsync("/v3/directline/tokens/generate", $$"""{"locale":"en-US","user":{"id":"dl_{{_marks["generated user"]}}"} }""", _marks["a site's secret"]))!;
        Note("generated token", server["token"]);
        for (var answered = false; !answered;)
        {
            var page = JsonNode.Parse(await GetAsync($"{DirectLine}/{id}/activities", bearer))!["activities"]!.AsArray();
            answered = page[^1]!["replyToId"] is not null && page.Count(activity => activity!["from"]!["role"]!.GetValue<string>() == "user") >= Said.Length - 1;
        }

        using var delete = new HttpRequestMessage(HttpMethod.Delete, new Uri($"{DirectLine}/{id}", UriKind.Relative)) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", bearer) } };
        using var deleted = await _http.SendAsync(delete);
    }

    private async Task AskForPagesAsync()
    {
        foreach (var path in new[] { "/chat?name={0}", "/{0}", "/transcripts", "/transcripts/emulator?conversation={0}", "/transcripts/{0}?conversation=1", "/feedback?key={0}", "/ready?{0}", "/widget.js?v={0}", "/v3/directline/{0}" })
        {
            await GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, _marks["address"]), _marks["wrong key"]);
        }
    }

    private async Task CancelAsync()
    {
        using var cancel = new CancellationTokenSource();
        var posting = PostAsync(cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => posting);

        async Task PostAsync(CancellationToken cancellationToken)
        {
            using var content = new StringContent(Message("emulator", "what is it, {0}?").ToJsonString(), Encoding.UTF8, "application/json");
            using var answer = await _http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, cancellationToken);
        }
    }

    private async Task SendRawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_host.Address.Host, _host.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        await reader.ReadToEndAsync();
    }

    private JsonObject Message(string channel, string text) => Activity(channel, "message", new JsonObject
    {
        ["text"] = string.Format(System.Globalization.CultureInfo.InvariantCulture, text, _marks["text"]),
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["name"] = _marks["file name"], ["contentUrl"] = $"https://files.example/{_marks["file address"]}" }),
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>x</at>", ["mentioned"] = new JsonObject { ["id"] = _marks["mentioned id"], ["name"] = _marks["mentioned name"] } }),
        ["value"] = new JsonObject { ["text"] = _marks["button"], ["other"] = _marks["button value"] },
    });

    private IEnumerable<JsonObject> Others(string channel)
    {
        yield return Activity(channel, "conversationUpdate", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = _marks["member id"], ["name"] = _marks["member name"] }), ["topicName"] = _marks["topic"] });
        yield return Activity(channel, "messageReaction", new JsonObject { ["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = _marks["reaction"] }), ["replyToId"] = _marks["reply id"] });
        yield return Activity(channel, "event", new JsonObject { ["name"] = _marks["event"], ["value"] = new JsonObject { ["a"] = _marks["event value"] } });
        yield return Activity(channel, _marks["type"], []);
        yield return Invoke(channel, "composeExtension/query", new JsonObject { ["commandId"] = "find", ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = $"pain {_marks["search"]}" }) });
        yield return Invoke(channel, "composeExtension/query", new JsonArray(_marks["broken search"]));
        yield return Invoke(channel, "message/submitAction", new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = new JsonObject { ["feedbackText"] = _marks["feedback"] }.ToJsonString() },
        });
        yield return Invoke(channel, "adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = _marks["verb"], ["data"] = new JsonObject { ["text"] = _marks["card"] } } });
        yield return Invoke(channel, _marks["invoke"], new JsonObject { ["a"] = _marks["invoke value"] });
        yield return Activity(channel, "installationUpdate", new JsonObject { ["action"] = "remove" });
    }

    private JsonObject Invoke(string channel, string name, JsonNode value) => Activity(channel, "invoke", new JsonObject { ["name"] = name, ["value"] = value });

    private JsonObject Activity(string channel, string type, JsonObject members)
    {
        members["type"] = type;
        members["id"] = $"{_marks["activity id"]}-{++_count}";
        members["channelId"] = channel;
        members["serviceUrl"] = _connector.ServiceUrl;
        members["locale"] = _count % 2 == 0 ? "en-US" : _marks["locale"];
        members["from"] = new JsonObject { ["id"] = _marks["user id"], ["name"] = _marks["user name"], ["aadObjectId"] = _marks["object id"] };
        members["recipient"] = new JsonObject { ["id"] = "bot" };
        members["conversation"] = new JsonObject { ["id"] = $"{_marks["conversation id"]}{channel}", ["name"] = _marks["conversation name"], ["tenantId"] = _marks["tenant"], ["conversationType"] = "personal" };
        members["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = _marks["tenant"] }, ["team"] = new JsonObject { ["id"] = _marks["team"], ["name"] = _marks["team name"] } };
        return members;
    }

    private Task<string> PostAsync(JsonObject activity, bool expectReplies = false)
    {
        if (expectReplies)
        {
            activity["deliveryMode"] = "expectReplies";
        }

        return PostAsync($"/api/messages?code={_marks["query"]}", activity.ToJsonString());
    }

    private async Task<string> PostAsync(string path, string json, string? bearer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        return await SendAsync(request, bearer);
    }

    private async Task<string> GetAsync(string path, string? bearer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        return await SendAsync(request, bearer);
    }

    private async Task<string> SendAsync(HttpRequestMessage request, string? bearer)
    {
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private string Note(string place, JsonNode? given) => _marks.Note(place, given!.GetValue<string>());
}
