using EndToEnd.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EndToEnd.Pages;

/// <summary>The demonstration site, which uses the widget as a clinic's would.</summary>
[Collection(nameof(BrowserTests))]
public sealed class SiteTests(BrowserHost host)
{
    [BrowserFact]
    public async Task The_demonstration_site_keeps_the_chat_open_from_page_to_page()
    {
        await using var visitor = await VisitAsync(1280);
        await visitor.AssertAccessibleAsync("the home page");
        await visitor.Launcher.ClickAsync();
        var chat = visitor.WidgetChat();
        await chat.GreetedAsync();
        await chat.AskAsync("what are trigger points?", "Mayo Clinic");

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Your first visit", Exact = true }).PressAsync("Enter");

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Your first visit");
        await Expect(chat.Said).ToHaveCountAsync(2);
        await visitor.AssertAccessibleAsync("the second page");
    }

    [BrowserFact]
    public async Task Pages_fit_narrow_screens_and_enlarged_text()
    {
        foreach (var width in new[] { 320, 640 })
        {
            await using var visitor = await VisitAsync(width);
            foreach (var path in new[] { "/", "/first-visit", "/chat" })
            {
                await visitor.Page.GotoAsync(new Uri(host.Bot.Address, path).ToString());
                await Expect(visitor.Page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
                Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{path} scrolls sideways at {width} px.");
            }
        }
    }

    private async Task<Visitor> VisitAsync(int width)
    {
        var visitor = await Visitor.ComeAsync(host.Browser, [host.Bot.Address], new() { ViewportSize = new() { Width = width, Height = 720 } });
        await visitor.Page.GotoAsync(host.Bot.Address.ToString());
        await visitor.Launcher.WaitForAsync();
        return visitor;
    }
}
