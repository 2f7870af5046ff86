using System.Diagnostics;

namespace PackagesBuild;

/// <summary>Runs <c>dotnet build</c> apart from the build that this test runs in.</summary>
internal static class DotNet
{
    /// <summary>Builds a project; <paramref name="folder"/> takes the log. A failed build fails the test with its errors.</summary>
    public static async Task BuildAsync(string project, string folder, params string[] properties)
    {
        var log = Path.Combine(folder, Path.GetFileNameWithoutExtension(project) + ".log");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Path.GetDirectoryName(project)! };
        string[] arguments = ["build", project, "-nologo", "-noConsoleLogger", "-nodeReuse:false", $"-fileLoggerParameters:LogFile={log};Verbosity=quiet", "-fileLogger"];
        foreach (var argument in arguments.Concat(properties.Select(property => "-p:" + property)))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        var errors = File.Exists(log) ? await File.ReadAllTextAsync(log) : "no log was written";
        Assert.True(process.ExitCode == 0, $"{Path.GetFileName(project)} does not build:\n{errors}");
    }
}
