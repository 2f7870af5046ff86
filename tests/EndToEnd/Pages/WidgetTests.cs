using EndToEnd.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EndToEnd.Pages;

/// <summary>The widget on a clinic's site, which is another site than the bot's.</summary>
[Collection(nameof(BrowserTests))]
public sealed class WidgetTests(BrowserHost host) : IDisposable
{
    public void Dispose()
    {
        if (host.Clinic is { } clinic)
        {
            clinic.Attributes = "";
        }
    }

    [BrowserFact]
    public async Task Before_it_is_opened_one_small_script_is_all_that_is_loaded()
    {
        await using var visitor = await VisitAsync();

        var request = Assert.Single(visitor.Requests, request => new Uri(request.Url).Authority == host.Bot.Address.Authority);
        Assert.EndsWith("/widget.js", request.Url, StringComparison.Ordinal);
        Assert.InRange((await request.SizesAsync()).ResponseBodySize, 1, 10 * 1024);
    }

    [BrowserFact]
    public async Task Opened_it_loads_less_than_its_budget_from_the_bot_alone()
    {
        await using var visitor = await VisitAsync();
        await visitor.Launcher.ClickAsync();
        await visitor.WidgetChat().GreetedAsync();

        var sizes = await Task.WhenAll(visitor.Requests
            .Where(request => new Uri(request.Url).Authority == host.Bot.Address.Authority)
            .Select(async request => await request.ResponseAsync() is null ? 0 : (await request.SizesAsync()).ResponseBodySize));
        Assert.InRange(sizes.Sum(), 1, 500 * 1024);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_opens_asks_and_closes()
    {
        await using var visitor = await VisitAsync();
        await visitor.AssertAccessibleAsync("closed");
        await Expect(visitor.Launcher).ToHaveAccessibleNameAsync("Ask about myofascial release");
        await Expect(visitor.Launcher).ToHaveAttributeAsync("aria-expanded", "false");

        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Launcher).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        var chat = visitor.WidgetChat();
        await chat.GreetedAsync();
        await Expect(visitor.Launcher).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(visitor.Page.Locator("backpainbot-widget dialog")).ToHaveAccessibleNameAsync("Ask about myofascial release");
        await Expect(chat.SendBox).ToBeFocusedAsync();
        await visitor.AssertAccessibleAsync("open");

        await visitor.Page.Keyboard.TypeAsync("does it work?");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Said.Last).ToContainTextAsync("Brent A. Bauer");
        await visitor.AssertAccessibleAsync("an answer with citations");

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(visitor.Page.Locator("backpainbot-widget dialog")).ToBeHiddenAsync();
        await Expect(visitor.Launcher).ToBeFocusedAsync();
        await Expect(visitor.Launcher).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [BrowserFact]
    public async Task Another_page_of_the_site_goes_on_with_the_conversation()
    {
        await using var visitor = await VisitAsync();
        await visitor.Launcher.ClickAsync();
        var chat = visitor.WidgetChat();
        await chat.GreetedAsync();
        await chat.AskAsync("what are trigger points?", "Mayo Clinic");

        await visitor.Page.GetByText("Another page").ClickAsync();

        Assert.EndsWith("/other", visitor.Page.Url, StringComparison.Ordinal);
        await Expect(chat.Said).ToHaveCountAsync(2);
        await Expect(chat.Asked).ToHaveTextAsync(["what are trigger points?"], new() { UseInnerText = true });
    }

    [BrowserFact]
    public async Task Nothing_of_the_conversation_reaches_the_site()
    {
        await using var visitor = await VisitAsync();
        await visitor.Page.EvaluateAsync("() => { window.heard = []; addEventListener('message', event => heard.push(JSON.stringify(event.data))); }");
        await visitor.Launcher.ClickAsync();
        var chat = visitor.WidgetChat();
        await chat.GreetedAsync();
        await chat.AskAsync("what are trigger points?", "Mayo Clinic");
        await visitor.Launcher.ClickAsync();
        await chat.Find("body").EvaluateAsync(Elsewhere);
        await Expect(visitor.Launcher.Locator(".badge")).ToHaveTextAsync("1");

        var kept = await visitor.Page.EvaluateAsync<string>("() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, heard])");

        Assert.DoesNotContain("trigger", kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("eyJ", kept, StringComparison.Ordinal);
        Assert.Contains("unread", kept, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_site_that_is_not_allowed_is_told_plainly()
    {
        await using var stranger = await ClinicSite.StartAsync(BotProcess.FreePort(), host.Bot.Address);
        await using var visitor = await VisitAsync(stranger);

        await visitor.Launcher.ClickAsync();

        await Expect(visitor.Page.Locator("backpainbot-widget .cover")).ToContainTextAsync("could not be loaded", new() { Timeout = 40_000 });
        await Expect(visitor.Page.Locator("backpainbot-widget .cover a")).ToHaveAttributeAsync("href", new Uri(host.Bot.Address, "/chat").ToString());
        await visitor.AssertAccessibleAsync("could not be loaded");
        Assert.Contains(visitor.Console, line => line.Contains("AllowedOrigins", StringComparison.Ordinal));
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(visitor.Launcher).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task The_sites_wishes_are_followed_and_wrong_ones_explained()
    {
        host.Clinic.Attributes = "data-label=\"Questions?\" data-color=\"#ffd400\" data-position=\"middle\" data-locale=\"xx\" data-sise=\"big\"";
        await using var visitor = await VisitAsync();

        await Expect(visitor.Launcher).ToHaveAccessibleNameAsync("Questions?");
        await Expect(visitor.Launcher).ToHaveCSSAsync("background-color", "rgb(255, 212, 0)");
        await Expect(visitor.Launcher).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        Assert.Contains(visitor.Console, line => line.Contains("data-position=\"middle\"", StringComparison.Ordinal) && line.Contains("left, right", StringComparison.Ordinal));
        Assert.Contains(visitor.Console, line => line.Contains("data-locale=\"xx\"", StringComparison.Ordinal) && line.Contains("en-US", StringComparison.Ordinal));
        Assert.Contains(visitor.Console, line => line.Contains("data-sise", StringComparison.Ordinal));
        await visitor.Launcher.ClickAsync();
        await visitor.WidgetChat().GreetedAsync();
        await visitor.AssertAccessibleAsync("a light colour");
    }

    [BrowserFact]
    public async Task A_phone_shows_the_chat_on_the_whole_screen()
    {
        await using var visitor = await VisitAsync(options: new() { ViewportSize = new() { Width = 320, Height = 568 }, HasTouch = true, IsMobile = true });
        await visitor.Launcher.ClickAsync();
        var chat = visitor.WidgetChat();
        await chat.GreetedAsync();
        await chat.AskAsync("what is it and does it work?", "Brent A. Bauer");

        var box = await visitor.Page.Locator("backpainbot-widget iframe").BoundingBoxAsync();
        Assert.Equal((0, 0, 320, 568), (box!.X, box.Y, box.Width, box.Height));
        Assert.True(await chat.Find("html").EvaluateAsync<bool>("html => html.scrollWidth <= innerWidth"), "The chat scrolls sideways.");
        await visitor.AssertAccessibleAsync("on a phone");
        await chat.Find("#close").ClickAsync();
        await Expect(visitor.Launcher).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task It_reads_in_the_dark_with_forced_colours_and_without_motion()
    {
        await using var dark = await VisitAsync(options: new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        await dark.Launcher.ClickAsync();
        await dark.WidgetChat().GreetedAsync();
        await dark.WidgetChat().AskAsync("does it work?", "Brent A. Bauer");
        await dark.AssertAccessibleAsync("dark");

        await using var forced = await VisitAsync(options: new() { ForcedColors = ForcedColors.Active });
        await forced.Launcher.ClickAsync();
        await forced.WidgetChat().GreetedAsync();
        await forced.AssertAccessibleAsync("forced colours");
    }

    [BrowserFact]
    public async Task A_browser_that_keeps_nothing_for_other_sites_still_shows_the_chat()
    {
        await using var visitor = await Visitor.ComeAsync(host.Browser, [host.Bot.Address, host.Clinic.Address]);
        await visitor.Page.AddInitScriptAsync("Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })");
        await visitor.Page.GotoAsync(host.Clinic.Address.ToString());
        await visitor.Launcher.ClickAsync();
        var chat = visitor.WidgetChat();

        await chat.GreetedAsync();
        await chat.AskAsync("does it work?", "Brent A. Bauer");
    }

    /// <summary>Asks from another place, such as a second tab.</summary>
    private const string Elsewhere = """
        async () => {
          const { token, conversationId } = JSON.parse(sessionStorage.getItem('backpainbot-session'));
          await fetch(`/v3/directline/conversations/${conversationId}/activities`, {
            method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ type: 'message', text: 'does it work?' }),
          });
        }
        """;

    private async Task<Visitor> VisitAsync(ClinicSite? site = null, BrowserNewContextOptions? options = null)
    {
        site ??= host.Clinic;
        var visitor = await Visitor.ComeAsync(host.Browser, [host.Bot.Address, site.Address], options);
        await visitor.Page.GotoAsync(site.Address.ToString());
        await visitor.Launcher.WaitForAsync();
        return visitor;
    }
}
