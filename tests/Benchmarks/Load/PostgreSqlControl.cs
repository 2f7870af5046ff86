using System.Diagnostics;
using System.Globalization;

namespace BackPainBot.Benchmarks.Load;

/// <summary>A PostgreSQL server on this machine, made by <c>tests/postgresql.sh</c>: ended, started again, and asked what it costs.</summary>
/// <param name="folder">The folder that it was made in.</param>
public sealed class PostgreSqlControl(string folder)
{
    // Of sysconf(_SC_CLK_TCK), on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    private const int UserTime = 11;
    private const int ParentId = 1;

    /// <summary>The server that the tests use; null when none was started for them.</summary>
    public static PostgreSqlControl? OfTests { get; } = Environment.GetEnvironmentVariable("BACKPAINBOT_POSTGRESQL_FOLDER") is { Length: > 0 } folder ? new(folder) : null;

    /// <summary>Ends it as a crash would, and starts it again at once.</summary>
    public Task RestartAsync() => RunAsync("restart");

    /// <summary>Ends it as a crash would.</summary>
    public Task StopAsync() => RunAsync("stop");

    /// <summary>Starts it again.</summary>
    public Task ResumeAsync() => RunAsync("resume");

    /// <summary>Processor time that all its processes have used so far.</summary>
    public TimeSpan ProcessorTime()
    {
        var id = File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First();
        var ticks = Ticks(Stat(id), reaped: true);
        foreach (var process in Directory.GetDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])))
        {
            try
            {
                var stat = Stat(Path.GetFileName(process));
                ticks += stat[ParentId] == id ? Ticks(stat, reaped: false) : 0;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It has ended.
            }
        }

        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }

    /// <summary>What the kernel tells of a process, from its state on: names may contain spaces and brackets.</summary>
    private static string[] Stat(string id)
    {
        var line = File.ReadAllText($"/proc/{id}/stat");
        return line[(line.LastIndexOf(')') + 2)..].Split(' ');
    }

    /// <summary>Its own time, with that of the children that have ended where wanted.</summary>
    private static long Ticks(string[] stat, bool reaped) => stat[UserTime..(UserTime + (reaped ? 4 : 2))].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));

    private async Task RunAsync(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Sources.Folder, "tests", "postgresql.sh"), command, folder]) { RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"PostgreSQL could not be told to {command}: {error}");
        }
    }
}
