using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using BackPainBot.Storage;
using BackPainBot.Storage.PostgreSql;
using BackPainBot.Storage.Sql;
using BackPainBot.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.Benchmarks.Load;

/// <summary>What a turn costs the store alone, from a hundred to a million stored conversations, and how the database runs the statements.</summary>
public static class StoreCommand
{
    public const string Usage = "store [--provider sqlite|postgresql] [--connection C] [--sizes 100,10000,1000000] [--writers 16] [--turns 20000]";

    private const int Page = 1000;

    // What a conversation's document weighs after a dozen turns, and a turn's replies.
    private static readonly string Document = new('d', 1800);
    private static readonly string Replies = new('r', 2600);

    private static long _syncs;
    private static long _changes;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var options = new Arguments(arguments);
        var folder = Directory.CreateTempSubdirectory("store").FullName;
        var path = Path.Combine(folder, "store.db");
        var isSqlite = options.Text("provider", "sqlite") == "sqlite";
        using var listener = Listen();
        try
        {
            using (var store = isSqlite
                ? (Storage.Sql.SqlStore)new SqliteStore(path, TimeProvider.System)
                : new PostgreSqlStore(options.Connection()!, TimeSpan.FromSeconds(10), TimeProvider.System, NullLogger.Instance))
            {
                await store.StartAsync(default);
                var stored = 0;
                foreach (var size in options.Text("sizes", "100,10000,1000000").Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
                {
                    stored = await FillAsync(store, stored, size);
                    await MeasureAsync(store, size, options.Number("writers", 16), 2000, TextWriter.Null);
                    await MeasureAsync(store, size, options.Number("writers", 16), options.Number("turns", 20000), output);
                    if (isSqlite)
                    {
                        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {new FileInfo(path).Length / 1048576.0:F0} MB file"));
                    }
                }
            }

            foreach (var (statement, steps) in isSqlite ? await SqlitePlans.ReadAsync(path) : [])
            {
                await output.WriteLineAsync(statement);
                await output.WriteLineAsync($"  -> {string.Join("; ", steps)}");
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> FillAsync(SqlStore store, int from, int to)
    {
        for (; from < to; from += Page)
        {
            await store.WriteAsync(Enumerable.Range(from, Math.Min(Page, to - from)).ToDictionary(Key, _ => (object)State()), default);
        }

        return to;
    }

    private static async Task MeasureAsync(IBotStore store, int size, int writers, int turns, TextWriter output)
    {
        var (syncs, changes) = (Interlocked.Read(ref _syncs), Interlocked.Read(ref _changes));
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var elapsed = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => TurnsAsync(store, new Random(writer), size, turns / writers))));
        var seconds = elapsed.Elapsed.TotalSeconds;
        process.Refresh();
        processor = process.TotalProcessorTime - processor;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{size,9} conversations: {turns / seconds:F0} turns/s, {processor.TotalMicroseconds / turns:F0} us processor time, {(double)(Interlocked.Read(ref _syncs) - syncs) / Math.Max(1, Interlocked.Read(ref _changes) - changes):F3} syncs a turn"));
    }

    /// <summary>As the transaction of a turn does it: read the document, write it and the replies under its ETag.</summary>
    private static async Task TurnsAsync(IBotStore store, Random random, int size, int turns)
    {
        for (var turn = 0; turn < turns; turn++)
        {
            var key = Key(random.Next(size));
            var state = (IDictionary<string, object>)(await store.ReadAsync([key], default))[key];
            state["turn"] = turn;
            try
            {
                await store.WriteAsync(new Dictionary<string, object> { [key] = state, [$"turns/{key}#{turn % 8}"] = new Dictionary<string, object> { ["replies"] = Replies } }, default);
            }
            catch (StorageConflictException)
            {
                // Two writers met at one conversation.
                turn--;
            }
        }
    }

    private static Dictionary<string, object> State() => new() { ["turn"] = 0, ["document"] = Document };

    private static string Key(int conversation) => string.Create(CultureInfo.InvariantCulture, $"webchat/conversations/c{conversation:x8}");

    private static MeterListener Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == StorageMetrics.MeterName)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
        {
            if (instrument == StorageMetrics.Syncs)
            {
                Interlocked.Add(ref _syncs, value);
            }
            else
            {
                Interlocked.Add(ref _changes, value);
            }
        });
        listener.Start();
        return listener;
    }
}
