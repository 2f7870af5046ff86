using System.IO.Compression;
using BotFramework.Tests.Contract;

namespace PackagesBuild;

/// <summary>A folder feed with packages named as Microsoft's, made of stubs compiled from the listing.</summary>
internal sealed class StubFeed(string folder)
{
    private const string Version = "4.23.1";
    private const string Assembly = "Microsoft.Bot.Builder";
    private static readonly string[] Aliases = ["Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Builder.Integration.AspNet.Core", "Microsoft.Bot.Builder.Testing"];

    private static readonly (string Id, string Version)[] Dependencies = [("Newtonsoft.Json", "13.0.3"), ("xunit.abstractions", "2.0.3")];

    public string Folder { get; } = Directory.CreateDirectory(Path.Combine(folder, "feed")).FullName;

    public async Task FillAsync()
    {
        var project = await WriteProjectAsync();
        await DotNet.BuildAsync(project, folder);
        var library = Path.Combine(folder, "bin", Assembly + ".dll");
        Pack(Assembly, Dependencies, library);
        foreach (var alias in Aliases)
        {
            Pack(alias, [(Assembly, Version)], library: null);
        }
    }

    private async Task<string> WriteProjectAsync()
    {
        var source = Directory.CreateDirectory(Path.Combine(folder, "stubs")).FullName;
        var writer = new StubWriter(new SdkSurface(ApiListing.Load()), new OurSurface());
        await File.WriteAllTextAsync(Path.Combine(source, "Stubs.cs"), writer.Write());
        foreach (var foreign in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Foreign"), "*.txt"))
        {
            File.Copy(foreign, Path.Combine(source, Path.ChangeExtension(Path.GetFileName(foreign), "cs")));
        }

        var references = string.Concat(Dependencies.Select(package => $"<PackageReference Include=\"{package.Id}\" Version=\"{package.Version}\" />"));
        var project = Path.Combine(source, "Stubs.csproj");
        await File.WriteAllTextAsync(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>{Assembly}</AssemblyName>
                <OutputPath>{Path.Combine(folder, "bin")}</OutputPath>
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
                <RunAnalyzers>false</RunAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                {references}
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    private void Pack(string id, IEnumerable<(string Id, string Version)> dependencies, string? library)
    {
        using var package = ZipFile.Open(Path.Combine(Folder, $"{id}.{Version}.nupkg"), ZipArchiveMode.Create);
        using (var specification = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open()))
        {
            specification.Write($"""
                <?xml version="1.0" encoding="utf-8"?>
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata>
                    <id>{id}</id>
                    <version>{Version}</version>
                    <authors>stubs</authors>
                    <description>Stubs of the listed public API, to compile against.</description>
                    <dependencies>
                      <group targetFramework="net10.0">
                        {string.Concat(dependencies.Select(dependency => $"<dependency id=\"{dependency.Id}\" version=\"{dependency.Version}\" />"))}
                      </group>
                    </dependencies>
                  </metadata>
                </package>
                """);
        }

        if (library is not null)
        {
            package.CreateEntryFromFile(library, $"lib/net10.0/{Path.GetFileName(library)}");
        }
    }
}
