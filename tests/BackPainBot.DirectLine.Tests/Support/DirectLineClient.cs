using System.Text.Json.Nodes;

namespace BackPainBot.DirectLine.Tests.Support;

/// <summary>A client with a token for one conversation.</summary>
public sealed class DirectLineClient(DirectLineHost host, string token)
{
    public string Token { get; set; } = token;

    public string ConversationId { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    private string Path => $"/v3/directline/conversations/{ConversationId}";

    public async Task<Answer> StartAsync(string? locale = null)
    {
        var answer = await host.Post("/v3/directline/conversations").As(Token).Json(locale is null ? """{"user":{}}""" : $$"""{"locale":"{{locale}}"}""").SendAsync();
        Take(answer);
        return answer;
    }

    public async Task<Answer> ResumeAsync(string watermark)
    {
        var answer = await host.Get($"{Path}?watermark={watermark}").As(Token).SendAsync();
        Take(answer);
        return answer;
    }

    public Task<Answer> PostAsync(string json) => host.Post($"{Path}/activities").As(Token).Json(json).SendAsync();

    public async Task<string> SayAsync(string text, string? clientId = null)
    {
        var activity = new JsonObject { ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "me" } };
        if (clientId is not null)
        {
            activity["channelData"] = new JsonObject { ["clientActivityID"] = clientId };
        }

        var answer = await PostAsync(activity.ToJsonString());
        Assert.Equal(200, answer.Status);
        return answer.Text("id");
    }

    public Task<Answer> GetAsync(string watermark = "") => host.Get($"{Path}/activities?watermark={watermark}").As(Token).SendAsync();

    public Task<Answer> DeleteAsync() => host.Send(HttpMethod.Delete, Path).As(Token).SendAsync();

    public Task<ActivityStream> OpenAsync() => ActivityStream.OpenAsync(StreamUrl);

    /// <summary>Waits until the history has so many activities.</summary>
    public async Task<JsonArray> HistoryAsync(int count)
    {
        using var limit = new CancellationTokenSource(ActivityStream.Limit);
        while (true)
        {
            var activities = (await GetAsync()).Json["activities"]!.AsArray();
            if (activities.Count >= count)
            {
                return activities;
            }

            await Task.Delay(10, limit.Token);
        }
    }

    private void Take(Answer answer)
    {
        if (answer.Status is 200 or 201)
        {
            ConversationId = answer.Text("conversationId");
            Token = answer.Text("token");
            StreamUrl = answer.Text("streamUrl");
        }
    }
}
