using Microsoft.Playwright;

namespace EndToEnd.Support;

/// <summary>The browser of the machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The program; null when there is none.</summary>
    public static string? Path { get; } = Find();

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args =
            [
                // Storage apart for each site, as browsers have it; the driver would turn that off.
                "--disable-features=Translate,HttpsUpgrades",

                // Its sandbox refuses to work for root, as tests in containers are.
                .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
            ],
        });

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
                .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);
}
