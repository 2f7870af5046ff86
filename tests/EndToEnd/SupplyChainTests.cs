using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EndToEnd;

/// <summary>What is built from is pinned: each package by its version and its hash, and no registry by its name.</summary>
public sealed partial class SupplyChainTests
{
    private static readonly string[] NotOurs = ["node_modules", "bin", "obj", "TestResults", "artifacts", ".git"];
    private static readonly string[] Dependencies = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

    [Fact]
    public void NuGet_packages_have_one_exact_version_each_in_one_place()
    {
        var versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Version")!.Value).ToList();

        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.Matches(ExactNuGet(), version));
        Assert.All(Files("*.csproj").Concat(Files("*.props")).Concat(Files("*.targets")), project => Assert.DoesNotContain(
            XDocument.Load(project).Descendants("PackageReference"), package => package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null));
    }

    [Fact]
    public void Every_project_locks_its_packages_by_hash()
    {
        var projects = Files("*.csproj").ToList();

        Assert.NotEmpty(projects);
        foreach (var project in projects)
        {
            var packages = Json(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"))["dependencies"]!.AsObject().SelectMany(framework => framework.Value!.AsObject());
            Assert.All(packages, package => Assert.True(package.Value!["type"]!.GetValue<string>() == "Project" || package.Value!["contentHash"] is not null, $"{project}: {package.Key}"));
        }
    }

    /// <summary>What a publish for one runtime adds follows the SDK's patch: it changes no file that is committed.</summary>
    [Theory]
    [InlineData]
    [InlineData("-p:BotFrameworkPackages=true")]
    [InlineData("-p:PublishTrimmed=true")]
    public async Task A_publish_for_one_runtime_leaves_the_lock_files_alone(params string[] more)
    {
        string[] arguments = ["msbuild", Path.Combine(Repository.Root, "src", "BackPainBot"), "-getProperty:NuGetLockFilePath", "-p:RuntimeIdentifier=linux-x64", .. more];
        using var evaluation = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var path = (await evaluation.StandardOutput.ReadToEndAsync()).Trim();
        await evaluation.WaitForExitAsync();

        Assert.Contains("/obj/", path.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void Npm_packages_are_named_by_exact_versions_and_locked_by_hash_without_a_registry()
    {
        var manifests = Files("package.json").Select(file => (File: file, Wanted: Dependencies.SelectMany(kind => Json(file)[kind]?.AsObject() ?? []).ToList())).Where(manifest => manifest.Wanted.Count > 0).ToList();

        Assert.NotEmpty(manifests);
        foreach (var (file, wanted) in manifests)
        {
            Assert.All(wanted, package => Assert.Matches(ExactNpm(), package.Value!.GetValue<string>()));
            var locked = Json(Path.Combine(Path.GetDirectoryName(file)!, "package-lock.json"))["packages"]!.AsObject().Where(package => package.Key.Length > 0).ToList();
            Assert.All(locked, package => Assert.True(IsLocked(package.Value!.AsObject()), $"{file}: {package.Key}"));
        }
    }

    [Fact]
    public void No_registry_is_named()
    {
        Assert.Empty(Files("nuget.config"));
        Assert.All(Files("packages.lock.json").Concat(Files(".npmrc")), file => Assert.DoesNotContain("://", File.ReadAllText(file), StringComparison.Ordinal));
    }

    /// <summary>By hash; what another package brings along in its own archive is locked with that.</summary>
    private static bool IsLocked(JsonObject package) =>
        package["resolved"] is null && (package["inBundle"] is not null || package["integrity"]?.GetValue<string>().StartsWith("sha512-", StringComparison.Ordinal) == true);

    private static IEnumerable<string> Files(string pattern) =>
        new DirectoryInfo(Repository.Root).EnumerateDirectories().Where(IsOurs).SelectMany(folder => Below(folder, pattern)).Concat(Directory.EnumerateFiles(Repository.Root, pattern));

    private static IEnumerable<string> Below(DirectoryInfo folder, string pattern) =>
        folder.EnumerateFiles(pattern).Select(file => file.FullName).Concat(folder.EnumerateDirectories().Where(IsOurs).SelectMany(inner => Below(inner, pattern)));

    private static bool IsOurs(DirectoryInfo folder) => !NotOurs.Contains(folder.Name);

    private static JsonObject Json(string file) => JsonNode.Parse(File.ReadAllText(file))!.AsObject();

    [GeneratedRegex(@"^\[\d+(\.\d+){1,3}(-[\w.]+)?\]$")]
    private static partial Regex ExactNuGet();

    [GeneratedRegex(@"^\d+\.\d+\.\d+(-[\w.]+)?$")]
    private static partial Regex ExactNpm();
}
