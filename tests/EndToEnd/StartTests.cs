using System.Diagnostics;

namespace EndToEnd;

/// <summary>A program that cannot start says what to mend, and nothing else.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_start_with_faults_lists_them_trains_nothing_opens_nothing_and_ends_with_1()
    {
        var folder = Path.Combine(Repository.Root, "src", "BackPainBot", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");
        var data = Directory.CreateTempSubdirectory("start").FullName;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "BackPainBot.dll"), "--Web:MaxBodyBytes=abc", "--Turns:Limit=0", "--DirectLine:AllowedOrigin=https://clinic.example", "--MicrosoftAppPassword=hunter2hunter2"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", ["Storage__Folder"] = data, ["Understanding__CacheFolder"] = data },
        };

        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var program = Process.Start(start)!;
        var errors = program.StandardError.ReadToEndAsync(limit.Token);
        var output = await program.StandardOutput.ReadToEndAsync(limit.Token);
        await program.WaitForExitAsync(limit.Token);

        Assert.Equal(1, program.ExitCode);
        Assert.Empty(output);
        Assert.Equal(
            """
            BackPainBot does not start. 4 faults to mend:
            - Turns:Limit must be between 1 and 1000000.
            - DirectLine:AllowedOrigin is no key of the bot. Did you mean DirectLine:AllowedOrigins?
            - Web:MaxBodyBytes is 'abc'. Write a whole number, such as 30.
            - MicrosoftAppPassword is set, but MicrosoftAppId is not: set it, or remove MicrosoftAppPassword.
            """,
            (await errors).Trim(),
            ignoreLineEndingDifferences: true);
        Assert.Empty(Directory.EnumerateFileSystemEntries(data));
        Directory.Delete(data);
    }
}
