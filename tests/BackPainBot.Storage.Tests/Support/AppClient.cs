using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace BackPainBot.Storage.Tests.Support;

/// <summary>Talks to the real app over both of its doors, and asks how it is.</summary>
internal sealed class AppClient(Uri address) : IDisposable
{
    private const string Conversations = "/v3/directline/conversations";

    private readonly HttpClient _http = new() { BaseAddress = address };
    private readonly HttpClient _directLine = new() { BaseAddress = address };
    private string? _path;
    private int _sent;

    /// <summary>Begins a conversation over Direct Line.</summary>
    public async Task BeginAsync()
    {
        var answer = await ReadAsync(await _http.PostAsync(new Uri("/api/token", UriKind.Relative), null));
        _directLine.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer["token"]!.GetValue<string>());
        _path = $"{Conversations}/{answer["conversationId"]!.GetValue<string>()}/activities";
        (await _directLine.PostAsJsonAsync(Conversations, new JsonObject())).EnsureSuccessStatusCode();
    }

    /// <summary>Says something over Direct Line.</summary>
    public Task<HttpResponseMessage> SayAsync(string text) => _directLine.PostAsJsonAsync(_path, new JsonObject { ["type"] = "message", ["text"] = text });

    /// <summary>Says something as a channel does that wants the replies in the response.</summary>
    public Task<HttpResponseMessage> DeliverAsync(string text) => _http.PostAsJsonAsync("/api/messages", new JsonObject
    {
        ["type"] = "message", ["id"] = $"m{_sent++}", ["channelId"] = "webchat", ["deliveryMode"] = "expectReplies", ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "user" }, ["recipient"] = new JsonObject { ["id"] = "bot" }, ["conversation"] = new JsonObject { ["id"] = "fault" },
    });

    /// <summary>Waits until it says of itself that it is ready, or that it is not.</summary>
    public async Task IsReadyAsync(HttpStatusCode expected)
    {
        while ((await _http.GetAsync(new Uri("/ready", UriKind.Relative))).StatusCode != expected)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>Waits until what was said last over Direct Line has been answered; gives the texts of the user and how many answers each got.</summary>
    public async Task<IReadOnlyList<(string Text, int Answers)>> HistoryAsync()
    {
        while (true)
        {
            var activities = (await ReadAsync(await _directLine.GetAsync(new Uri(_path!, UriKind.Relative))))["activities"]!.AsArray();
            var said = activities.Where(activity => activity!["from"]!["role"]!.GetValue<string>() == "user").ToList();
            var history = said.ConvertAll(message => (message!["text"]!.GetValue<string>(), activities.Count(other => other!["replyToId"]?.GetValue<string>() == message["id"]!.GetValue<string>())));
            if (history.Count > 0 && history[^1].Item2 > 0)
            {
                return history;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _directLine.Dispose();
    }

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage response) => (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>())!;
}
