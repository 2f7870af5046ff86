using System.Diagnostics;
using System.Globalization;
using BackPainBot.Benchmarks.Load;

namespace BackPainBot.Benchmarks.Sockets;

/// <summary>How many idle streams the real program holds, and at what memory.</summary>
internal static class SocketsCommand
{
    public const string Usage = "sockets [count, 10000 by default]";

    private const int AtOnce = 64;

    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(15);

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10_000;
        var folder = Directory.CreateTempSubdirectory("sockets-");
        using var program = new AppProcess(AppSettings.For("sqlite", folder.FullName, null));
        try
        {
            await program.StartAsync(CancellationToken.None);
            await MeasureAsync(program, count, output);
        }
        finally
        {
            await program.KillAsync();
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(AppProcess program, int count, TextWriter output)
    {
        await using var clients = new IdleClients(program.Address);
        await clients.OpenAsync(1, AtOnce);
        await Task.Delay(Settle);
        var before = program.ResidentBytes;

        var clock = Stopwatch.StartNew();
        await clients.OpenAsync(count, AtOnce);
        var opened = clock.Elapsed;
        var peak = program.ResidentBytes;
        await Task.Delay(Settle);
        var after = program.ResidentBytes;

        clock.Restart();
        await clients.SayAsync();
        var answered = clock.Elapsed;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            Streams held: {clients.OpenCount} of {count + 1}, opened at {count / opened.TotalSeconds:f0} a second (token, conversation, greeting and stream each).
            Resident memory: {before / 1e6:f0} MB with one, {peak / 1e6:f0} MB at once after opening, {after / 1e6:f0} MB idle; {(after - before) / 1e3 / count:f1} kB a stream.
            A message among them was answered in {answered.TotalMilliseconds:f0} ms.
            """));
    }
}
