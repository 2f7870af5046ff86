using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EndToEnd.Support;

/// <summary>
/// A visitor with a browser profile of their own. Leaving checks what holds for every visit: no script failed, no policy was violated, and nothing was asked of any
/// other host.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly string[] AxeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly HashSet<string> _hosts;

    private Visitor(IBrowserContext context, IEnumerable<Uri> hosts)
    {
        _context = context;
        _hosts = [.. hosts.Select(host => host.Authority)];
        context.WebError += (_, error) => _faults.Enqueue($"script error: {error.Error}");
        context.Console += (_, message) =>
        {
            Console.Enqueue(message.Text);
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal) || message.Text.Contains("violates the following", StringComparison.Ordinal))
            {
                _faults.Enqueue(message.Text);
            }
        };
        context.Request += (_, request) =>
        {
            Requests.Enqueue(request);
            if (Uri.TryCreate(request.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && !_hosts.Contains(url.Authority))
            {
                _faults.Enqueue($"request to another host: {request.Url}");
            }
        };
    }

    public IPage Page { get; private set; } = null!;

    public ConcurrentQueue<IRequest> Requests { get; } = new();

    /// <summary>What was written to the console of any page or frame.</summary>
    public ConcurrentQueue<string> Console { get; } = new();

    public IBrowserContext Profile => _context;

    public static async Task<Visitor> ComeAsync(IBrowser browser, IEnumerable<Uri> hosts, BrowserNewContextOptions? options = null)
    {
        var visitor = new Visitor(await browser.NewContextAsync(options), hosts);
        visitor._context.SetDefaultTimeout(30_000);
        visitor.Page = await visitor._context.NewPageAsync();
        return visitor;
    }

    /// <summary>The chat as the page itself.</summary>
    public Chat Chat() => new(selector => Page.Locator(selector), Page);

    /// <summary>The chat in the widget's frame.</summary>
    public Chat WidgetChat() => new(selector => Page.FrameLocator("backpainbot-widget iframe").Locator(selector), Page);

    public ILocator Launcher => Page.Locator("backpainbot-widget .launcher");

    /// <summary>Holds the page with all its frames against the rules for accessibility.</summary>
    public async Task AssertAccessibleAsync(string state)
    {
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = [.. AxeTags] } });
        Assert.True(result.Violations.Length == 0, $"{state}: " + string.Join('\n', result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_faults);
    }
}
