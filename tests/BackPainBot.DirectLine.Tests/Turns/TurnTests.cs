using BackPainBot.DirectLine.Tests.Support;
using BackPainBot.DirectLine.Turns;
using BackPainBot.Storage;
using BackPainBot.Storage.Memory;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;

namespace BackPainBot.DirectLine.Tests.Turns;

/// <summary>Turns: in order, one at a time, each once, whatever fails.</summary>
public sealed class TurnTests
{
    [Fact]
    public async Task OneConversation_TakesItsTurnsOneAfterTheOtherInOrder()
    {
        await using var host = await DirectLineHost.StartAsync(("SecondsPerTurn", "0"));
        var (running, most) = (0, 0);
        var order = new List<string>();
        host.Bot.OnMessage = async (context, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            order.Add(context.Activity.Text!);
            Interlocked.Decrement(ref running);
        };
        var client = await host.ConnectAsync();
        for (var i = 0; i < 30; i++)
        {
            await client.SayAsync($"{i}");
        }

        await EndAsync(host, client, 31);
        Assert.Equal(1, most);
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i}"), order);
    }

    [Fact]
    public async Task Host_StoppedWhileAnotherDisposesOfIt_HasNothingLeftToStop()
    {
        IHostedService[] services;
        await using (var host = await DirectLineHost.StartAsync())
        {
            services = [.. host.Get<IEnumerable<IHostedService>>()];
        }

        Assert.Contains(services, service => service is TurnRunner);
        foreach (var service in services)
        {
            await service.StopAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task ConversationWhoseBotHangs_HoldsUpNoOther()
    {
        await using var host = await DirectLineHost.StartAsync();
        var hanging = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            if (context.Activity.Text == "hang")
            {
                hanging.SetResult();
                await release.Task;
            }

            await context.SendActivityAsync(MessageFactory.Text("done"), cancellationToken);
        };
        var (first, second) = (await host.ConnectAsync(), await host.ConnectAsync());
        await first.SayAsync("hang");
        await hanging.Task;

        await second.SayAsync("go");
        await second.HistoryAsync(3);
        Assert.Equal(2, (await first.GetAsync()).Json["activities"]!.AsArray().Count);
        release.SetResult();
        await first.HistoryAsync(3);
    }

    [Fact]
    public async Task SameActivitySentTwice_IsAnsweredOnceAndGetsTheFirstId()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.SayAsync("once", "same")));
        await client.SayAsync("end");
        var history = await client.HistoryAsync(5);

        Assert.Single(ids.Distinct());
        Assert.Equal(["hello", "once", "you said once", "end", "you said end"], history.Select(activity => activity!["text"]!.GetValue<string>()).OrderBy(text => text switch
        {
            "hello" => 0,
            "once" => 1,
            "you said once" => 2,
            "end" => 3,
            _ => 4,
        }));
        Assert.Equal(2, host.Bot.Seen.Count(activity => activity.Type == ActivityTypes.Message));
    }

    [Fact]
    public async Task FailingTurn_IsToldByTheBotsOwnHandlerAndTheConversationGoesOn()
    {
        await using var host = await DirectLineHost.StartAsync(null, adapter => adapter.OnTurnError = (context, _) => context.SendActivityAsync(MessageFactory.Text("sorry")));
        host.Bot.OnMessage = (context, cancellationToken) => context.Activity.Text == "fail"
            ? throw new InvalidOperationException("no")
            : context.SendActivityAsync(MessageFactory.Text("fine"), cancellationToken);
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);

        await client.SayAsync("fail");
        await client.SayAsync("go");
        var history = await client.HistoryAsync(5);

        Assert.Equal(["fine", "sorry"], history.Select(activity => activity!["text"]!.GetValue<string>()).Where(text => text is "fine" or "sorry").Order());
    }

    [Fact]
    public async Task FailingTurn_WithoutAHandler_CountsAsAnswered()
    {
        await using var host = await DirectLineHost.StartAsync();
        var runs = 0;
        host.Bot.OnMessage = (_, _) => Interlocked.Increment(ref runs) == 1 ? throw new InvalidOperationException("no") : Task.CompletedTask;
        var client = await host.ConnectAsync();
        await client.SayAsync("fail");
        await client.SayAsync("go");

        await EndAsync(host, client, 3);
        Assert.Equal(2, runs);
        Assert.Contains(host.Logs.Lines, line => line.Contains("System.InvalidOperationException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StorageFaults_RunTheTurnAgainAndSayNothingTwice()
    {
        var told = 0;
        await using var host = await DirectLineHost.StartAsync(null, adapter =>
        {
            adapter.IsPassing = exception => exception is InsufficientExecutionStackException;
            adapter.OnTurnError = (_, _) =>
            {
                told++;
                return Task.CompletedTask;
            };
        });
        var runs = 0;
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            await context.SendActivityAsync(MessageFactory.Text("one"), cancellationToken);
            switch (++runs)
            {
                case 1:
                    throw new StorageConflictException();
                case 2:
                    throw new StorageUnavailableException();
                case 3:
                    throw new IOException("away");
                case 4:
                    throw new InsufficientExecutionStackException("The bot's own.");
            }

            await context.SendActivityAsync(MessageFactory.Text("two"), cancellationToken);
        };
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);

        await client.SayAsync("go");
        var history = await client.HistoryAsync(4);
        await EndAsync(host, client, 2);

        Assert.Equal(["hello", "go", "one", "two"], history.Select(activity => activity!["text"]!.GetValue<string>()));
        Assert.Equal((5, 0), (runs, told));
    }

    [Fact]
    public async Task TurnThatTakesTooLong_IsGivenUpAndTold()
    {
        await using var host = await DirectLineHost.StartAsync(null, adapter => adapter.OnTurnError = (context, _) => context.SendActivityAsync(MessageFactory.Text("sorry")), ("TurnSeconds", "1"));
        host.Bot.OnMessage = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);

        await client.SayAsync("hang");

        Assert.Equal("sorry", (await client.HistoryAsync(3))[2]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Commit_StoresStateAndRepliesAtOnceAndSendingThemAddsNothing()
    {
        var store = new MemoryStore(TimeProvider.System);
        await using var host = await DirectLineHost.StartAsync(store);
        var state = new Dictionary<string, object> { ["n"] = 1, ["eTag"] = "" };
        var sent = new TaskCompletionSource();
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            Activity[] replies = [.. new[] { "one", "two" }.Select(text => MessageFactory.Text(text).ApplyConversationReference(context.Activity.GetConversationReference()))];
            await context.TurnState.Get<ITurnCommitter>()!.CommitAsync(new Dictionary<string, object> { ["bot/state"] = state }, replies, forget: false, cancellationToken);
            foreach (var reply in replies)
            {
                await context.SendActivityAsync(reply, cancellationToken);
            }

            sent.SetResult();
            throw new InvalidOperationException("After all was done.");
        };
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);

        await client.SayAsync("go");
        await client.HistoryAsync(4);
        await sent.Task;

        Assert.Equal(["hello", "go", "one", "two"], (await client.HistoryAsync(4)).Select(activity => activity!["text"]!.GetValue<string>()));
        Assert.NotEqual("", state["eTag"]);
        Assert.Single((await store.ReadAsync(["bot/state"])).Keys);
    }

    [Fact]
    public async Task Commit_OfUpdatesAndDeletes_IsNotRepeatedByDoingThem()
    {
        await using var host = await DirectLineHost.StartAsync();
        var done = new TaskCompletionSource();
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            var id = context.Activity.Conversation!.Id;
            var update = new Activity { Type = ActivityTypes.Message, Id = $"{id}-0000002", Text = "hello again" };
            var delete = new Activity { Type = ActivityTypes.MessageDelete, Id = $"{id}-0000003" };
            await context.TurnState.Get<ITurnCommitter>()!.CommitAsync(new Dictionary<string, object>(), [update, delete], forget: false, cancellationToken);
            await context.UpdateActivityAsync(update, cancellationToken);
            await context.DeleteActivityAsync(delete.Id, cancellationToken);
            done.SetResult();
        };
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);

        await client.SayAsync("go");
        await done.Task;

        var history = (await client.GetAsync()).Json["activities"]!.AsArray();
        Assert.Equal([("message", $"{client.ConversationId}-0000002"), ("messageDelete", $"{client.ConversationId}-0000003")], history.Select(activity => (activity!["type"]!.GetValue<string>(), activity["id"]!.GetValue<string>())));
        Assert.Equal("5", (await client.GetAsync()).Text("watermark"));
    }

    [Fact]
    public async Task Commit_Forgetting_LeavesOnlyWhatFollows()
    {
        await using var host = await DirectLineHost.StartAsync();
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            Activity[] replies = [MessageFactory.Text("forgotten").ApplyConversationReference(context.Activity.GetConversationReference())];
            await context.TurnState.Get<ITurnCommitter>()!.CommitAsync(new Dictionary<string, object>(), replies, forget: true, cancellationToken);
        };
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);
        await using var stream = await client.OpenAsync();
        await stream.TextsAsync(1);

        await client.SayAsync("forget me");
        await stream.TextsAsync(2);

        Assert.Equal(["forgotten"], (await client.GetAsync()).Json["activities"]!.AsArray().Select(activity => activity!["text"]!.GetValue<string>()));
    }

    [Fact]
    public async Task TwoProcessesOverOneStore_RunEachTurnOnceAndBothShowIt()
    {
        var store = new MemoryStore(TimeProvider.System);
        const string Key = "b2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xk";
        await using var first = await DirectLineHost.StartAsync(store, null, ("SigningKeys:0", Key), ("SecondsPerTurn", "0"));
        await using var second = await DirectLineHost.StartAsync(store, null, ("SigningKeys:0", Key), ("SecondsPerTurn", "0"));
        var client = await first.ConnectAsync();
        var elsewhere = new DirectLineClient(second, client.Token);
        await elsewhere.StartAsync();
        await using var here = await client.OpenAsync();
        await using var there = await elsewhere.OpenAsync();

        for (var i = 0; i < 20; i++)
        {
            await (i % 2 == 0 ? client : elsewhere).SayAsync($"{i}");
        }

        var heard = await here.TextsAsync(41);
        Assert.Equal(heard, await there.TextsAsync(41));
        Assert.Equal(41, heard.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"you said {i}"), heard.Where(text => text.StartsWith("you", StringComparison.Ordinal)));
        Assert.Equal(21, first.Bot.Seen.Count + second.Bot.Seen.Count);
    }

    [Fact]
    public async Task ProcessThatStops_LeavesItsTurnToTheNext()
    {
        var store = new MemoryStore(TimeProvider.System);
        var first = await DirectLineHost.StartAsync(store, adapter => adapter.OnTurnError = (context, _) => context.SendActivityAsync(MessageFactory.Text("sorry")));
        var running = new TaskCompletionSource();
        first.Bot.OnMessage = async (_, cancellationToken) =>
        {
            running.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        var client = await first.ConnectAsync();
        await client.HistoryAsync(1);
        await client.SayAsync("one");
        await running.Task;
        await client.SayAsync("two");
        await first.StopAsync();

        await using var second = await DirectLineHost.StartAsync(store, null, ("KeyFolder", first.Folder));
        var next = new DirectLineClient(second, client.Token);
        Assert.Equal(200, (await next.StartAsync()).Status);
        var history = await next.HistoryAsync(5);

        Assert.Equal(["hello", "one", "two", "you said one", "you said two"], history.Select(activity => activity!["text"]!.GetValue<string>()));
        await first.DisposeAsync();
    }

    [Fact]
    public async Task ProcessThatDied_LosesItsLeaseAndTheNextTakesOver()
    {
        var clock = new SkewedClock();
        var store = new MemoryStore(clock);
        await store.CreateAsync(new LoggedConversation("c", "dl_u", "webchat", null), default);
        await store.AcceptAsync("c", new NewActivity("""{"type":"message","text":"left","conversation":{"id":"c"},"from":{"id":"dl_u"},"recipient":{"id":"bot"}}"""u8.ToArray(), null), 10, default);
        await store.TryLeaseAsync("c", "the dead", TimeSpan.FromSeconds(10), default);
        await using var host = await DirectLineHost.StartAsync(store);
        Assert.Empty(host.Bot.Seen);

        clock.Advance(TimeSpan.FromSeconds(11));

        using var limit = new CancellationTokenSource(ActivityStream.Limit);
        while ((await store.ReadAsync("c", 0, 10, default)).Count < 2)
        {
            await Task.Delay(20, limit.Token);
        }

        Assert.Equal("left", Assert.Single(host.Bot.Seen).Text);
    }

    [Fact]
    public async Task FasterThanThePace_IsToldOnceAndAllIsAnsweredInTheEnd()
    {
        await using var host = await DirectLineHost.StartAsync(null, adapter => adapter.OneMoment = locale => $"one moment ({locale})", ("TurnBurst", "3"), ("SecondsPerTurn", "0.5"));
        var client = await host.ConnectAsync("en-GB");
        await client.HistoryAsync(1);

        for (var i = 0; i < 6; i++)
        {
            await client.SayAsync($"{i}");
        }

        var texts = (await client.HistoryAsync(14)).Select(activity => activity!["text"]!.GetValue<string>()).ToArray();
        Assert.Single(texts, "one moment (en-GB)");
        Assert.Equal(6, texts.Count(text => text.StartsWith("you said", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task FullQueue_Is429AndNothingAcceptedIsLost()
    {
        await using var host = await DirectLineHost.StartAsync(("PendingLimit", "3"));
        var goOn = new TaskCompletionSource();
        host.Bot.OnMessage = async (context, cancellationToken) =>
        {
            await goOn.Task;
            await context.SendActivityAsync(MessageFactory.Text("done"), cancellationToken);
        };
        var client = await host.ConnectAsync();
        await client.HistoryAsync(1);

        var answers = new List<Answer>();
        for (var i = 0; i < 8; i++)
        {
            answers.Add(await client.PostAsync("""{"type":"message","text":"x"}"""));
        }

        goOn.SetResult();
        Assert.Equal([200, 200, 200, 429, 429, 429, 429, 429], answers.Select(answer => answer.Status));
        Assert.Equal("TooManyRequests", answers[^1].ErrorCode);
        Assert.NotNull(answers[^1].Header("Retry-After"));
        Assert.Equal(7, (await client.HistoryAsync(7)).Count);
    }

    [Fact]
    public async Task ProactiveMessage_ReachesItsConversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.ConnectAsync();
        await client.SayAsync("hi");
        await client.HistoryAsync(3);
        var reference = host.Bot.Seen.Last().GetConversationReference();

        await host.Get<DirectLineAdapter>().ContinueConversationAsync("bot", reference, (context, cancellationToken) => context.SendActivityAsync(MessageFactory.Text("later"), cancellationToken), default);

        Assert.Equal("later", (await client.HistoryAsync(4))[3]!["text"]!.GetValue<string>());
    }

    /// <summary>Waits until the bot has seen so many activities and nothing waits any more.</summary>
    private static async Task EndAsync(DirectLineHost host, DirectLineClient client, int seen)
    {
        using var limit = new CancellationTokenSource(ActivityStream.Limit);
        while (host.Bot.Seen.Count < seen || await host.Get<IActivityLog>().NextPendingAsync(client.ConversationId, default) is not null)
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
