using BackPainBot.DirectLine.Tests.Support;
using Microsoft.Bot.Schema;

namespace BackPainBot.DirectLine.Tests.Http;

/// <summary>Starting a conversation, coming back to it, forgetting it.</summary>
public sealed class ConversationTests
{
    private const string Conversations = "/v3/directline/conversations";

    [Fact]
    public async Task Start_TellsTheBotOnceWhoJoined()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync("de-DE");
        await client.HistoryAsync(1);

        var again = await Task.WhenAll(client.StartAsync(), client.StartAsync());

        Assert.All(again, answer => Assert.Equal(200, answer.Status));
        await client.SayAsync("one");
        await client.HistoryAsync(3);
        var update = Assert.Single(host.Bot.Seen, activity => activity.Type == ActivityTypes.ConversationUpdate);
        Assert.Equal(("webchat", "de-DE", client.ConversationId), (update.ChannelId, update.Locale, update.Conversation!.Id));
        Assert.Equal([update.Recipient!.Id, update.From!.Id], update.MembersAdded!.Select(member => member.Id));
        Assert.StartsWith("dl_", update.From.Id, StringComparison.Ordinal);
        Assert.DoesNotContain("conversationUpdate", (await client.GetAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_New_Is201WithEverythingThatAClientNeeds()
    {
        await using var host = await DirectLineHost.StartAsync();
        var token = (await host.Post("/api/token").SendAsync()).Text("token");

        var answer = await host.Post(Conversations).As(token).SendAsync();

        Assert.Equal((201, 1800), (answer.Status, answer.Json["expires_in"]!.GetValue<int>()));
        Assert.StartsWith($"ws://127.0.0.1:{host.Address.Port}{Conversations}/{answer.Text("conversationId")}/stream?watermark=", answer.Text("streamUrl"), StringComparison.Ordinal);
        Assert.Equal(200, (await host.Post("/v3/directline/tokens/refresh").As(answer.Text("token")).SendAsync()).Status);
    }

    [Fact]
    public async Task Start_WithTheSecret_IsANewConversationEachTimeAndTheServerSpeaksForItsUsers()
    {
        await using var host = await DirectLineHost.StartAsync();
        var first = await host.Post(Conversations).As(DirectLineHost.Secret).Json("""{"user":{"id":"anna"}}""").SendAsync();
        var second = await host.Post(Conversations).As(DirectLineHost.Secret).SendAsync();
        var posted = await host.Post($"{Conversations}/{first.Text("conversationId")}/activities").As(DirectLineHost.Secret).Json("""{"type":"message","text":"hi","from":{"id":"berta"}}""").SendAsync();

        Assert.Equal((201, 201, 200), (first.Status, second.Status, posted.Status));
        Assert.NotEqual(first.Text("conversationId"), second.Text("conversationId"));
        var history = await host.Get($"{Conversations}/{first.Text("conversationId")}/activities").As(DirectLineHost.Secret).SendAsync();
        Assert.Contains("\"id\":\"berta\"", history.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await host.Get($"{Conversations}/{first.Text("conversationId")}").As(DirectLineHost.Secret).SendAsync()).Status);
        Assert.Contains(host.Bot.Seen, activity => activity is { ChannelId: "directline", From.Id: "anna" });
    }

    [Fact]
    public async Task PublicUrlAndSecureOrigins_AreWhereTheStreamIs()
    {
        await using var configured = await DirectLineHost.StartAsync(("PublicUrl", "https://bot.example/sub/"));
        await using var plain = await DirectLineHost.StartAsync();
        var token = (await plain.Post("/api/token").SendAsync()).Text("token");

        Assert.StartsWith("wss://bot.example/sub/v3/directline/conversations/", (await configured.ConnectAsync()).StreamUrl, StringComparison.Ordinal);
        var secure = await plain.Post(Conversations).As(token).With("Origin", $"https://127.0.0.1:{plain.Address.Port}").SendAsync();
        Assert.StartsWith($"wss://127.0.0.1:{plain.Address.Port}/", secure.Text("streamUrl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherConversationsAndUnknownOnes_Are403And404()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (mine, theirs) = (await host.ConnectAsync(), await host.ConnectAsync());
        var unknown = (await host.Post("/api/token").SendAsync()).Json;
        foreach (var rest in new[] { "", "/activities" })
        {
            Assert.Equal((403, "Forbidden"), await Ask($"{theirs.ConversationId}{rest}", mine.Token));
            Assert.Equal((404, "NotFound"), await Ask($"{unknown["conversationId"]}{rest}", unknown["token"]!.GetValue<string>()));
            Assert.Equal((404, "NotFound"), await Ask($"unknown{rest}", DirectLineHost.Secret));
            Assert.Equal((403, "Forbidden"), await Ask($"{new string('x', 4000)}{rest}", mine.Token));
        }

        var post = await host.Post($"{Conversations}/{theirs.ConversationId}/activities").As(mine.Token).Json("""{"type":"message","text":"x"}""").SendAsync();
        var lost = await host.Post($"{Conversations}/{unknown["conversationId"]}/activities").As(unknown["token"]!.GetValue<string>()).Json("""{"type":"message","text":"x"}""").SendAsync();
        Assert.Equal((403, 404), (post.Status, lost.Status));

        async Task<(int, string)> Ask(string path, string token)
        {
            var answer = await host.Get($"{Conversations}/{path}").As(token).SendAsync();
            return (answer.Status, answer.ErrorCode);
        }
    }

    [Fact]
    public async Task Delete_ForgetsTheConversationClosesItsStreamsAndTellsTheBot()
    {
        var forgotten = new TaskCompletionSource<string>();
        await using var host = await DirectLineHost.StartAsync(null, adapter => adapter.OnForget = (conversation, _) =>
        {
            forgotten.SetResult(conversation.Id);
            return Task.CompletedTask;
        });
        var client = await host.ConnectAsync();
        await using var stream = await client.OpenAsync();
        await stream.NextAsync();

        var answer = await client.DeleteAsync();

        Assert.Equal(204, answer.Status);
        Assert.Equal(client.ConversationId, await forgotten.Task);
        Assert.Null(await stream.FrameAsync());
        Assert.Equal(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, stream.Socket.CloseStatus);
        Assert.Equal(404, (await client.GetAsync()).Status);
        Assert.Equal(404, (await client.ResumeAsync("1")).Status);
        Assert.Equal(404, (await client.DeleteAsync()).Status);
    }

    [Fact]
    public async Task Delete_DuringATurn_LeavesNothingOfIt()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);
        var running = new TaskCompletionSource();
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            running.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        await client.SayAsync("wait");
        await running.Task;

        Assert.Equal(204, (await client.DeleteAsync()).Status);
        Assert.Equal(404, (await client.GetAsync()).Status);
        Assert.Equal(201, (await client.StartAsync()).Status);
        Assert.Single(await client.HistoryAsync(1));
    }

    [Fact]
    public async Task Session_GivesAnId()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();

        var answer = await host.Get("/v3/directline/session/getsessionid").As(client.Token).SendAsync();

        Assert.Equal(200, answer.Status);
        Assert.NotEmpty(answer.Text("sessionId"));
    }

    [Theory]
    [InlineData("GET", "/v3/directline")]
    [InlineData("GET", "/v3/directline/nothing")]
    [InlineData("PUT", "/v3/directline/conversations")]
    [InlineData("GET", "/v3/directline/tokens/generate")]
    public async Task AnythingElse_Is404WithAnError(string method, string path)
    {
        await using var host = await DirectLineHost.StartAsync();

        var answer = await host.Send(new HttpMethod(method), path).As(DirectLineHost.Secret).SendAsync();

        Assert.Equal((404, "NotFound"), (answer.Status, answer.ErrorCode));
    }
}
