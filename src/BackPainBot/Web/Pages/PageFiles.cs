using System.Text.Json;

namespace BackPainBot.Web.Pages;

/// <summary>What the npm build made, in the folder <c>web</c> beside the program. Without Node there is none, and the pages say so.</summary>
internal sealed class PageFiles
{
    private readonly Dictionary<string, Asset> _assets;
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);

    public PageFiles(ILogger<PageFiles> logger)
    {
        var manifest = PathOf("manifest.json");
        if (!File.Exists(manifest))
        {
            Log.PagesNotBuilt(logger, Folder);
            _assets = [];
            return;
        }

        using var stream = File.OpenRead(manifest);
        _assets = JsonSerializer.Deserialize(stream, PageJson.Default.DictionaryStringAsset) ?? [];
        foreach (var page in Directory.EnumerateFiles(Folder, "*.html"))
        {
            _pages[Path.GetFileName(page)] = File.ReadAllText(page);
        }
    }

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "web");

    public bool Built => _assets.Count > 0;

    public IEnumerable<Asset> Assets => _assets.Values;

    /// <summary>Where a page finds an asset.</summary>
    public string UrlOf(string name) => $"/assets/{_assets[name].File}";

    /// <summary>The HTML of a page, its places not filled in.</summary>
    public string Page(string name) => _pages[name];

    public static string PathOf(string file) => Path.Combine(Folder, file);
}
