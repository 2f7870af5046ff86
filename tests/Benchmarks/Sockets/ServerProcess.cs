using System.Diagnostics;

namespace BackPainBot.Benchmarks.Sockets;

/// <summary>The real program in a process of its own, with a data folder of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly string _folder;

    private ServerProcess(Process process, string folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<ServerProcess> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sockets-").FullName;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BackPainBot.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["Storage__Folder"] = folder,
                ["DirectLine__KeyFolder"] = folder,
                ["DirectLine__TokensPerMinute"] = "0",
                ["DirectLine__MaxSockets"] = "1000000",
            },
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new ServerProcess(process, folder, new Uri(line[(at + Listening.Length)..]));
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
