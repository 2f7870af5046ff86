using Microsoft.Playwright;

namespace EndToEnd.Support;

/// <summary>The browser, and a bot that a site on another port may embed.</summary>
public sealed class BrowserHost : IAsyncLifetime
{
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public BotProcess Bot { get; private set; } = null!;

    /// <summary>A clinic's site that the bot allows to embed the chat; another site than the bot's to the browser.</summary>
    public ClinicSite Clinic { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        var port = BotProcess.FreePort();
        Bot = await BotProcess.StartAsync(("DirectLine:AllowedOrigins:0", $"http://localhost:{port}"), ("Clinic:PrivacyNoticeUrl", "https://clinic.example/privacy"));
        Clinic = await ClinicSite.StartAsync(port, Bot.Address);
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_playwright is null)
        {
            return;
        }

        await Browser.DisposeAsync();
        _playwright.Dispose();
        await Clinic.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
