namespace BackPainBot.Benchmarks.Load;

/// <summary>Where the sources are.</summary>
internal static class Sources
{
    /// <summary>The folder of the solution; the program's own where there are no sources.</summary>
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BackPainBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
