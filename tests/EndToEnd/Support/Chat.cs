using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EndToEnd.Support;

/// <summary>What a visitor sees of the chat and does in it.</summary>
public sealed class Chat(Func<string, ILocator> find, IPage page)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patiently = new() { Timeout = 30_000 };

    public ILocator SendBox => find("[data-id='webchat-sendbox-input']");

    /// <summary>What the bot said, a bubble each.</summary>
    public ILocator Said => find(".webchat__bubble:not(.webchat__bubble--from-user)");

    /// <summary>What the visitor said, a bubble each.</summary>
    public ILocator Asked => find(".webchat__bubble--from-user");

    public ILocator Status => find("#status");

    public ILocator Notice => find("#notice");

    public ILocator Find(string selector) => find(selector);

    public ILocator Button(string name) => find($"button:has-text(\"{name}\")");

    /// <summary>A button that the bot offers for the next message.</summary>
    public ILocator Suggested(string text) => find($".webchat__suggested-actions__button:has(:text-is(\"{text}\"))");

    /// <summary>Waits for the welcome.</summary>
    public Task GreetedAsync() => Expect(Said.Filter(new() { HasText = "not a clinician" })).ToBeVisibleAsync(Patiently);

    /// <summary>Types a message and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Asks and waits for words of the reply.</summary>
    public async Task AskAsync(string text, string answered)
    {
        await SayAsync(text);
        await Expect(Said.Last).ToContainTextAsync(answered, new() { Timeout = 30_000 });
    }

    public IPage Page => page;
}
