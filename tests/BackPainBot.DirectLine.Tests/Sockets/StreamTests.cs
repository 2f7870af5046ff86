using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using BackPainBot.DirectLine.Sockets;
using BackPainBot.DirectLine.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.DirectLine.Tests.Sockets;

/// <summary>Activities as they come over WebSockets.</summary>
public sealed class StreamTests
{
    [Fact]
    public async Task Say_EchoesFirstWithTheIdOfTheAnswerThenReplies()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await using var stream = await client.OpenAsync();
        Assert.Equal(["hello"], await stream.TextsAsync(1));

        var id = await client.SayAsync("one", "client-1");
        var (echo, reply) = (await stream.NextAsync(), await stream.NextAsync());

        Assert.Equal((id, "client-1"), (echo["id"]!.GetValue<string>(), echo["channelData"]!["clientActivityID"]!.GetValue<string>()));
        Assert.Equal(("you said one", id), (reply["text"]!.GetValue<string>(), reply["replyToId"]!.GetValue<string>()));
        Assert.Equal("bot", reply["from"]!["role"]!.GetValue<string>());
        Assert.Equal("4", stream.Watermark);
    }

    [Fact]
    public async Task Open_ReplaysWhatCameAfterTheWatermark()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await client.SayAsync("one");
        await client.HistoryAsync(3);

        await using var all = await client.OpenAsync();
        await client.ResumeAsync("3");
        await using var rest = await client.OpenAsync();

        Assert.Equal(3, (await all.TextsAsync(3)).Length);
        Assert.Equal(["you said one"], await rest.TextsAsync(1));
    }

    [Fact]
    public async Task Cut_InTheMiddleOfReplies_ComesBackToEachExactlyOnceInOrder()
    {
        await using var host = await DirectLineHost.StartAsync();
        var goOn = new SemaphoreSlim(0);
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            for (var i = 0; i < 10; i++)
            {
                await context.SendActivityAsync(MessageFactory.Text($"part {i}"), cancellationToken);
                if (i == 4)
                {
                    await goOn.WaitAsync(cancellationToken);
                }
            }
        };
        var client = await host.ConnectAsync();
        var heard = new List<string>();
        await using (var stream = await client.OpenAsync())
        {
            await client.SayAsync("go");
            heard.AddRange(await stream.TextsAsync(5));
            heard.AddRange(stream.RestOfFrame());
            stream.Cut();
            await client.ResumeAsync(stream.Watermark);
        }

        await client.SayAsync("while away");
        goOn.Release(2);
        await using var back = await client.OpenAsync();
        heard.AddRange(await back.TextsAsync(23 - heard.Count));

        Assert.Equal([.. Enumerable.Range(0, 10).Select(i => $"part {i}"), .. Enumerable.Range(0, 10).Select(i => $"part {i}")], heard.Where(text => text.StartsWith("part", StringComparison.Ordinal)));
        Assert.Equal("24", back.Watermark);
    }

    [Fact]
    public async Task TwoTabs_BothHearEverythingOnce()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await using var first = await client.OpenAsync();
        await using var second = await client.OpenAsync();
        await first.TextsAsync(1);
        await second.TextsAsync(1);

        for (var i = 0; i < 5; i++)
        {
            await client.SayAsync($"{i}");
        }

        var heard = await first.TextsAsync(10);
        Assert.Equal(heard, await second.TextsAsync(10));
        Assert.Equal(10, heard.Distinct().Count());
    }

    [Fact]
    public async Task OneStreamTooMany_ClosesTheOldest()
    {
        await using var host = await DirectLineHost.StartAsync(("SocketsPerConversation", "2"));
        var client = await host.ConnectAsync();
        await using var first = await client.OpenAsync();
        await first.TextsAsync(1);
        await using var second = await client.OpenAsync();
        await using var third = await client.OpenAsync();

        Assert.Null(await first.FrameAsync());
        Assert.Equal("collision", first.Socket.CloseStatusDescription);
        await second.TextsAsync(1);
        await third.TextsAsync(1);
    }

    [Fact]
    public async Task TooManyStreams_AreRefusedWith503()
    {
        await using var host = await DirectLineHost.StartAsync(("MaxSockets", "1"));
        var client = await host.ConnectAsync();
        await using var first = await client.OpenAsync();
        await first.TextsAsync(1);

        var refused = await Assert.ThrowsAsync<WebSocketException>(client.OpenAsync);
        Assert.Contains("503", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooManyStreamsOfOneAddress_AreRefusedWith429UntilOneHasEnded()
    {
        await using var host = await DirectLineHost.StartAsync(("SocketsPerAddress", "1"));
        var client = await host.ConnectAsync();
        await using (var first = await client.OpenAsync())
        {
            await first.TextsAsync(1);
            var refused = await Assert.ThrowsAsync<WebSocketException>(client.OpenAsync);
            Assert.Contains("429", refused.Message, StringComparison.Ordinal);
            await first.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }

        while (host.Get<SocketHub>().Count > 0)
        {
            await Task.Yield();
        }

        await using var second = await client.OpenAsync();
        await second.TextsAsync(1);
    }

    [Fact]
    public async Task KeepAlive_GoesBothWaysAsEmptyFrames()
    {
        await using var host = await DirectLineHost.StartAsync(("KeepAliveSeconds", "1"));
        var client = await host.ConnectAsync();
        await using var stream = await client.OpenAsync();
        await stream.TextsAsync(1);

        for (var i = 0; i < 3; i++)
        {
            await stream.SendAsync("");
        }

        Assert.Equal("", await stream.FrameAsync());
        await client.SayAsync("still there");
        Assert.Equal(["still there", "you said still there"], await stream.TextsAsync(2));
    }

    [Fact]
    public async Task WhatClientsSendOverTheStream_IsDropped()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await using var stream = await client.OpenAsync();
        await stream.TextsAsync(1);

        await stream.SendAsync("""{"type":"message","text":"by socket"}""");
        await stream.SendAsync(new string('x', 20_000), WebSocketMessageType.Binary);
        await client.SayAsync("by post");

        Assert.Equal(["by post", "you said by post"], await stream.TextsAsync(2));
        await stream.SendAsync(new string('x', 200_000));
        Assert.Null(await stream.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, stream.Socket.CloseStatus);
    }

    [Fact]
    public async Task Typing_IsSeenByStreamsAndNeverInHistory()
    {
        await using var host = await DirectLineHost.StartAsync();
        var typed = new SemaphoreSlim(0);
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            await context.SendActivityAsync(new Activity(type: ActivityTypes.Typing), cancellationToken);
            await typed.WaitAsync(cancellationToken);
            await context.SendActivityAsync(MessageFactory.Text("done"), cancellationToken);
        };
        var client = await host.ConnectAsync();
        await using var stream = await client.OpenAsync();
        await stream.TextsAsync(1);

        await client.SayAsync("go");
        var (echo, typing) = (await stream.NextAsync(), await stream.NextAsync());
        typed.Release();
        var done = await stream.NextAsync();
        var mine = await client.PostAsync("""{"type":"typing","channelData":{"clientActivityID":"t"}}""");
        var shown = await stream.NextAsync();

        Assert.Equal(("message", "typing", "done"), (echo["type"]!.GetValue<string>(), typing["type"]!.GetValue<string>(), done["text"]!.GetValue<string>()));
        Assert.Equal(echo["id"]!.GetValue<string>(), typing["replyToId"]!.GetValue<string>());
        Assert.Equal((200, mine.Text("id"), "t"), (mine.Status, shown["id"]!.GetValue<string>(), shown["channelData"]!["clientActivityID"]!.GetValue<string>()));
        Assert.Equal("4", stream.Watermark);
        Assert.DoesNotContain("typing", (await client.GetAsync()).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Bot.Seen, activity => activity.Type == ActivityTypes.Typing);
    }

    [Fact]
    public async Task UpdateAndDelete_ComeUnderTheSameId()
    {
        await using var host = await DirectLineHost.StartAsync();
        var goOn = new SemaphoreSlim(0);
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            var draft = MessageFactory.Text("draft");
            draft.Id = (await context.SendActivityAsync(draft, cancellationToken)).Id;
            await goOn.WaitAsync(cancellationToken);
            draft.Text = "final";
            await context.UpdateActivityAsync(draft, cancellationToken);
            await goOn.WaitAsync(cancellationToken);
            await context.DeleteActivityAsync(draft.Id!, cancellationToken);
        };
        var client = await host.ConnectAsync();
        await using var stream = await client.OpenAsync();
        await stream.TextsAsync(1);
        await client.SayAsync("go");
        await stream.NextAsync();

        var draft = await stream.NextAsync();
        goOn.Release();
        var final = await stream.NextAsync();
        var history = (await client.GetAsync()).Json["activities"]!.AsArray().Select(activity => activity!["text"]!.GetValue<string>()).ToArray();
        goOn.Release();
        var deleted = await stream.NextAsync();

        Assert.Equal(("draft", "final"), (draft["text"]!.GetValue<string>(), final["text"]!.GetValue<string>()));
        Assert.Equal(["hello", "go", "final"], history);
        Assert.Equal("messageDelete", deleted["type"]!.GetValue<string>());
        Assert.All([final, deleted], activity => Assert.Equal(draft["id"]!.GetValue<string>(), activity["id"]!.GetValue<string>()));
        Assert.DoesNotContain("final", (await client.GetAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SlowClient_IsCutAndHoldsUpNobody()
    {
        await using var host = await DirectLineHost.StartAsync(("SendSeconds", "1"), ("SecondsPerTurn", "0"), ("PendingLimit", "500"));
        var big = new string('x', 100_000);
        host.Bot.OnMessage = (context, cancellationToken) => context.SendActivityAsync(MessageFactory.Text(big), cancellationToken);
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);
        using var deaf = await OpenDeafAsync(client.StreamUrl);

        for (var i = 0; i < 100; i++)
        {
            await client.SayAsync($"{i}");
        }

        using var limit = new CancellationTokenSource(ActivityStream.Limit);
        while (host.Get<SocketHub>().Count > 0)
        {
            await Task.Delay(20, limit.Token);
        }

        Assert.Equal(201, (await client.HistoryAsync(201)).Count);
        Assert.Contains(host.Logs.Lines, line => line.Contains("stream was cut", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stop_ClosesStreamsSoThatClientsComeBack()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await using var stream = await client.OpenAsync();
        await stream.TextsAsync(1);

        var stopping = host.StopAsync();

        Assert.Null(await stream.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.Socket.CloseStatus);
        await stopping;
    }

    [Fact]
    public async Task LongHistory_IsReplayedInFrames()
    {
        await using var host = await DirectLineHost.StartAsync(("SecondsPerTurn", "0"), ("PendingLimit", "1000"));
        var client = await host.ConnectAsync();
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => client.SayAsync($"{i}")));
        await client.HistoryAsync(250);

        await using var stream = await client.OpenAsync();
        var texts = await stream.TextsAsync(401);

        Assert.Equal(401, texts.Distinct().Count());
    }

    [Fact]
    public async Task Logs_HoldNothingOfUsers()
    {
        await using var host = await DirectLineHost.StartAsync();
        host.Bot.OnMessage = (_, _) => throw new InvalidOperationException("secret words");
        var client = await host.ConnectAsync();
        await client.SayAsync("secret words");
        await client.PostAsync("secret words");
        await client.HistoryAsync(2);

        var lines = string.Join('\n', host.Logs.Lines.Where(line => !line.Contains("Request ", StringComparison.Ordinal)));
        Assert.DoesNotContain("secret words", lines, StringComparison.Ordinal);
        Assert.DoesNotContain(client.Token, lines, StringComparison.Ordinal);
    }

    /// <summary>A client that says it wants the stream and never reads from it.</summary>
    private static async Task<Socket> OpenDeafAsync(string url)
    {
        var uri = new Uri(url);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(uri.Host, uri.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {uri.PathAndQuery} HTTP/1.1\r\nHost: {uri.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
        return socket;
    }
}
