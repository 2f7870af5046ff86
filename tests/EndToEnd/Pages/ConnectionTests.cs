using System.Collections.Concurrent;
using System.Diagnostics;
using EndToEnd.Support;
using static Microsoft.Playwright.Assertions;

namespace EndToEnd.Pages;

/// <summary>What breaks between visitor and bot: nothing is lost, nothing doubled, and the page says what is going on.</summary>
[Collection(nameof(BrowserTests))]
public sealed class ConnectionTests(BrowserHost host)
{
    [BrowserFact]
    public async Task The_conversation_outlives_a_reload()
    {
        await using var visitor = await OpenAsync(host.Bot.Address);
        var chat = visitor.Chat();
        await chat.AskAsync("what are trigger points?", "Mayo Clinic");
        await chat.SendBox.FillAsync("half a quest");

        await visitor.Page.ReloadAsync();

        await Expect(chat.Asked).ToHaveTextAsync(["what are trigger points?"], new() { UseInnerText = true });
        await Expect(chat.Said).ToHaveCountAsync(2);
        await Expect(chat.SendBox).ToHaveValueAsync("half a quest");
        await chat.AskAsync("why?", "Mayo Clinic");
    }

    [BrowserFact]
    public async Task A_message_written_offline_is_sent_once_when_the_device_is_back()
    {
        await using var visitor = await OpenAsync(host.Bot.Address);
        var chat = visitor.Chat();

        await visitor.Profile.SetOfflineAsync(true);
        await Expect(chat.Status).ToContainTextAsync("offline");
        await chat.SayAsync("does it work?");
        await Expect(chat.Asked).ToHaveCountAsync(1);
        await visitor.AssertAccessibleAsync("offline");
        await visitor.Profile.SetOfflineAsync(false);

        await Expect(chat.Said.Last).ToContainTextAsync("Brent A. Bauer", new() { Timeout = 40_000 });
        await Expect(chat.Status).ToBeHiddenAsync();
        await Expect(chat.Asked).ToHaveCountAsync(1);
        await Expect(chat.Said).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task A_message_that_is_held_back_waits_as_long_as_it_is_told_and_is_sent_once()
    {
        await using var visitor = await OpenAsync(host.Bot.Address);
        var chat = visitor.Chat();
        var came = await HoldBackAsync(visitor, "**/activities", 2);

        await chat.SayAsync("does it work?");

        await Expect(chat.Status).ToContainTextAsync("Many people are using the chat");
        await visitor.AssertAccessibleAsync("held back");
        await Expect(chat.Said.Last).ToContainTextAsync("Brent A. Bauer", new() { Timeout = 40_000 });
        await Expect(chat.Status).ToBeHiddenAsync();
        await Expect(chat.Asked).ToHaveCountAsync(1);
        await Expect(chat.Said).ToHaveCountAsync(2);
        Assert.Equal(3, came.Count);
        AssertWaited(came);
    }

    [BrowserFact]
    public async Task A_visitor_who_is_held_back_at_the_door_is_told_and_let_in_by_and_by()
    {
        await using var visitor = await Visitor.ComeAsync(host.Browser, [host.Bot.Address]);
        var came = await HoldBackAsync(visitor, "**/api/token", 1);

        await visitor.Page.GotoAsync(new Uri(host.Bot.Address, "/chat").ToString());
        var chat = visitor.Chat();

        await Expect(chat.Status).ToContainTextAsync("Many people are using the chat");
        await chat.GreetedAsync();
        await Expect(chat.Status).ToBeHiddenAsync();
        Assert.Equal(2, came.Count);
        AssertWaited(came);
    }

    [BrowserFact]
    public async Task A_message_that_is_too_long_is_said_to_be()
    {
        await using var visitor = await OpenAsync(host.Bot.Address);
        var chat = visitor.Chat();

        await chat.SayAsync(new string('x', 140_000));

        await Expect(chat.Notice).ToContainTextAsync("too long to send");
        await chat.AskAsync("what is it?", "Mayo Clinic");
        await Expect(chat.Notice).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_cut_wire_loses_nothing_and_doubles_nothing()
    {
        await using var relay = new Relay(host.Bot.Address);
        await using var visitor = await OpenAsync(relay.Address);
        var chat = visitor.Chat();
        await chat.AskAsync("what are trigger points?", "Mayo Clinic");

        relay.Down = true;
        await chat.SayAsync("does it work?");
        relay.Cut();
        await Expect(chat.Status).ToContainTextAsync("can't reach");
        await Expect(chat.Find("#retry")).ToBeVisibleAsync();
        await visitor.AssertAccessibleAsync("server down");
        relay.Down = false;
        await chat.Find("#retry").ClickAsync();

        await Expect(chat.Said).ToHaveCountAsync(3, new() { Timeout = 40_000 });
        await Expect(chat.Asked).ToHaveCountAsync(2);
        await Expect(chat.Said.Last).ToContainTextAsync("few");
        await Expect(chat.Status).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_bot_that_starts_anew_goes_on_where_it_was()
    {
        await using var bot = await BotProcess.StartAsync();
        await using var visitor = await OpenAsync(bot.Address);
        var chat = visitor.Chat();
        await chat.AskAsync("does it work?", "Brent A. Bauer");

        await bot.KillAsync();
        await chat.SayAsync("why?");
        await bot.StartAsync();

        await Expect(chat.Said).ToHaveCountAsync(3, new() { Timeout = 60_000 });
        await Expect(chat.Asked).ToHaveCountAsync(2);
        await Expect(chat.Said.Last).ToContainTextAsync("Mayo Clinic");
        await Expect(chat.Notice).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_lost_conversation_is_followed_by_a_new_one_with_a_word()
    {
        await using var bot = await BotProcess.StartAsync();
        await using var visitor = await OpenAsync(bot.Address);
        var chat = visitor.Chat();
        await chat.AskAsync("does it work?", "Brent A. Bauer");

        await bot.KillAsync();
        bot.LoseData();
        await bot.StartAsync();

        await Expect(chat.Notice).ToContainTextAsync("no longer available", new() { Timeout = 60_000 });
        await chat.GreetedAsync();
        await Expect(chat.Asked).ToHaveCountAsync(0);
        await visitor.AssertAccessibleAsync("a new conversation after a lost one");
        await chat.AskAsync("what is it?", "Mayo Clinic");
        await Expect(chat.Notice).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Two_tabs_show_one_conversation()
    {
        await using var visitor = await OpenAsync(host.Bot.Address);
        var first = visitor.Chat();
        var session = await visitor.Page.EvaluateAsync<string>("() => sessionStorage.getItem('backpainbot-session')");
        var page = await visitor.Profile.NewPageAsync();
        await page.AddInitScriptAsync($"sessionStorage.setItem('backpainbot-session', {System.Text.Json.JsonSerializer.Serialize(session)})");
        await page.GotoAsync(visitor.Page.Url);
        var second = new Chat(selector => page.Locator(selector), page);
        await second.GreetedAsync();

        await first.AskAsync("does it work?", "Brent A. Bauer");
        await Expect(second.Said.Last).ToContainTextAsync("Brent A. Bauer");
        await second.AskAsync("why?", "Mayo Clinic");

        foreach (var chat in new[] { first, second })
        {
            await Expect(chat.Said).ToHaveCountAsync(3);
            await Expect(chat.Asked).ToHaveCountAsync(2);
        }
    }

    [BrowserFact]
    public async Task Where_no_socket_gets_through_the_chat_asks_again_and_again()
    {
        await using var visitor = await Visitor.ComeAsync(host.Browser, [host.Bot.Address]);
        await visitor.Page.AddInitScriptAsync("delete window.WebSocket");
        await visitor.Page.GotoAsync(new Uri(host.Bot.Address, "/chat").ToString());
        var chat = visitor.Chat();
        await chat.GreetedAsync();

        await chat.AskAsync("does it work?", "Brent A. Bauer");

        await Expect(chat.Asked).ToHaveCountAsync(1);
        await Expect(chat.Said).ToHaveCountAsync(2);
        Assert.Contains(visitor.Requests, request => request.Method == "GET" && request.Url.Contains("/activities?watermark=", StringComparison.Ordinal));
    }

    /// <summary>Answers the first requests for a path by 429; tells when each request came.</summary>
    private static async Task<ConcurrentQueue<long>> HoldBackAsync(Visitor visitor, string path, int first)
    {
        var came = new ConcurrentQueue<long>();
        await visitor.Page.RouteAsync(path, route =>
        {
            came.Enqueue(Stopwatch.GetTimestamp());
            return came.Count > first
                ? route.ContinueAsync()
                : route.FulfillAsync(new() { Status = 429, Headers = [KeyValuePair.Create("Retry-After", "2")], ContentType = "application/json", Body = """{"error":{"code":"TooManyRequests","message":"Too many."}}""" });
        });
        return came;
    }

    private static void AssertWaited(ConcurrentQueue<long> came) =>
        Assert.All(came.Zip(came.Skip(1)), pair => Assert.True(Stopwatch.GetElapsedTime(pair.First, pair.Second) >= TimeSpan.FromSeconds(1.9)));

    private async Task<Visitor> OpenAsync(Uri address)
    {
        var visitor = await Visitor.ComeAsync(host.Browser, [address]);
        await visitor.Page.GotoAsync(new Uri(address, "/chat").ToString());
        await visitor.Chat().GreetedAsync();
        return visitor;
    }
}
