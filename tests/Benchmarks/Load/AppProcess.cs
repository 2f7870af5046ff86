using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace BackPainBot.Benchmarks.Load;

/// <summary>The real app in a process of its own, which can be killed and started again at the same address.</summary>
public sealed class AppProcess(AppSettings settings) : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly StringBuilder _log = new();
    private readonly Channel<string> _answers = Channel.CreateUnbounded<string>();
    private Process? _process;
    private string? _prefix;

    public Uri Address { get; } = new($"http://127.0.0.1:{Ports.Free()}");

    /// <summary>Processor time that it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory that it holds, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Told of every line as it is heard.</summary>
    public Action<string>? Heard { get; set; }

    public int Id => _process!.Id;

    /// <summary>What it has said.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts it; returns when it listens.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "BackPainBot.dll") },
            WorkingDirectory = settings.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = Address.ToString(),
                ["Understanding__CacheFolder"] = CacheFolder(),
                ["Logging__LogLevel__Default"] = "Information",
                ["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning",
                ["Promises__Refuse"] = "false",
                ["DirectLine__TokensPerMinute"] = "0",
                ["DirectLine__SecondsPerTurn"] = "0",
                ["DirectLine__SocketsPerAddress"] = "1000000",
                ["Web__RequestsPerSecond"] = "0",
                ["Web__ConnectionsPerAddress"] = "0",
                ["Web__MaxConnections"] = "0",
            },
        };
        foreach (var (key, value) in settings.Values)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process?.Dispose();
        _process = Process.Start(start)!;
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) => Hear(line.Data, ready);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, ready);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await Task.WhenAny(ready.Task, _process.WaitForExitAsync(cancellationToken));
        if (!ready.Task.IsCompletedSuccessfully)
        {
            throw new InvalidOperationException($"The app did not start: {Log}");
        }
    }

    /// <summary>Writes a line to the app; what it says behind the prefix.</summary>
    public async Task<string> AskAsync(string question, string prefix)
    {
        _prefix = prefix;
        await _process!.StandardInput.WriteLineAsync(question);
        await _process.StandardInput.FlushAsync();
        return await _answers.Reader.ReadAsync();
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM; returns its exit code.</summary>
    public async Task<int> StopAsync(CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
    }

    private void Hear(string? line, TaskCompletionSource ready)
    {
        if (line is null)
        {
            return;
        }

        if (_prefix is { } prefix && line.StartsWith(prefix, StringComparison.Ordinal))
        {
            _answers.Writer.TryWrite(line[prefix.Length..]);
            return;
        }

        lock (_log)
        {
            _log.AppendLine(line);
        }

        Heard?.Invoke(line);
        if (line.Contains(Listening, StringComparison.Ordinal))
        {
            ready.TrySetResult();
        }
    }

    /// <summary>The one that the sources' own app uses, so that nothing is trained twice; beside the program where there are no sources.</summary>
    private static string CacheFolder() => Sources.Folder == AppContext.BaseDirectory ? Path.Combine(Sources.Folder, "data") : Path.Combine(Sources.Folder, "src", "BackPainBot", "data");
}
