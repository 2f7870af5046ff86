using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EndToEnd.Support;

/// <summary>The real program on a port of its own, with data of its own; it can be stopped hard and started again in the same place.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Trained once for all the programs of a run.</summary>
    private static readonly string Understanding = Directory.CreateTempSubdirectory("understanding").FullName;

    private readonly string _data = Directory.CreateTempSubdirectory("bot").FullName;
    private readonly Dictionary<string, string> _settings;
    private Process? _process;
    private Task? _reading;

    private BotProcess(Dictionary<string, string> settings)
    {
        _settings = settings;
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
    }

    public Uri Address { get; }

    public static async Task<BotProcess> StartAsync(params (string Key, string Value)[] settings)
    {
        var bot = new BotProcess(settings.ToDictionary(setting => setting.Key, setting => setting.Value));
        await bot.StartAsync();
        return bot;
    }

    /// <summary>A port that nobody listens on, and that the system does not give to outgoing connections: it must still be free when the bot starts again.</summary>
    public static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(20_000, 32_000);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                // The next one, then.
            }
        }
    }

    public async Task StartAsync()
    {
        var folder = Path.Combine(Repository.Root, "src", "BackPainBot", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "BackPainBot.dll")]) { RedirectStandardOutput = true, WorkingDirectory = folder };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        start.Environment["Storage__Folder"] = _data;
        start.Environment["DirectLine__KeyFolder"] = _data;
        start.Environment["DirectLine__TokensPerMinute"] = "0";
        start.Environment["Understanding__CacheFolder"] = Understanding;
        foreach (var (key, value) in _settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var log = new StringBuilder();
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            log.AppendLine(line);
            if (line.Contains("Application started", StringComparison.Ordinal))
            {
                _reading = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }

        throw new InvalidOperationException($"The bot did not start: {log}");
    }

    /// <summary>Ends the program at once, in the middle of whatever it does.</summary>
    public async Task KillAsync()
    {
        if (_process is not { } process)
        {
            return;
        }

        process.Kill();
        await process.WaitForExitAsync();
        await _reading!;
        process.Dispose();
        _process = null;
    }

    /// <summary>Forgets all that was kept, as when a disk is lost.</summary>
    public void LoseData()
    {
        foreach (var file in Directory.GetFiles(_data))
        {
            File.Delete(file);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process?.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
