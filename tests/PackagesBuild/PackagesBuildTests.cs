namespace PackagesBuild;

/// <summary>
/// Builds the bot and its tests with <c>-p:BotFrameworkPackages=true</c>, exactly as on Microsoft's packages, where these cannot be restored:
/// packages of the same names and version are generated from the SDK's listing and serve as an additional source.
/// </summary>
public sealed class PackagesBuildTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("packages-build-").FullName;

    /// <summary>The tests, and with them the bot, its libraries and the seam.</summary>
    [Fact]
    public async Task Build_OnTheSdksPackages_Compiles()
    {
        var feed = new StubFeed(_folder);
        await feed.FillAsync();

        await DotNet.BuildAsync(
            Path.Combine(Root(), "tests", "BackPainBot.Tests", "BackPainBot.Tests.csproj"),
            _folder,
            "BotFrameworkPackages=true",
            $"RestoreAdditionalProjectSources={feed.Folder}",
            $"RestorePackagesPath={Path.Combine(_folder, "packages")}",
            $"RestoreFallbackFolders={Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}",
            $"ArtifactsPath={Path.Combine(_folder, "artifacts")}",
            "UseArtifactsOutput=true",
            "RestoreLockedMode=false",
            "RestorePackagesWithLockFile=false");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "BackPainBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run from outside the repository.");
        }

        return folder;
    }
}
