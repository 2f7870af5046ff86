using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using BackPainBot.Storage;
using BackPainBot.Storage.PostgreSql;
using BackPainBot.Storage.Sql;
using BackPainBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace BackPainBot.Benchmarks.Load;

/// <summary>What a turn costs the store alone, from a hundred to a million stored conversations, and how the database runs the statements.</summary>
public static class StoreCommand
{
    public const string Usage = "store [--provider sqlite|postgresql] [--connection C] [--server FOLDER] [--sizes 100,10000,1000000] [--writers 16] [--turns 20000]";

    private const int Page = 1000;

    private const string Numbers = "WITH RECURSIVE n(i) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < CAST($2 AS BIGINT) - 1)";
    private const string AddConversations =
        $"{Numbers} INSERT INTO conversations (id, user_id, channel_id, locale, last, lease_until, touched) SELECT 'c' || i, 'u', 'webchat', NULL, 2, 0, $3 FROM n WHERE true ON CONFLICT DO NOTHING";
    private const string AddActivities =
        $"{Numbers} INSERT INTO activities (conversation, number, key, visible, replaces, pending, body) SELECT 'c' || i, $3, 'k' || $3, 1, NULL, 0, $4 FROM n WHERE true ON CONFLICT DO NOTHING";

    // What a conversation's document weighs after a dozen turns, and a turn's replies.
    private static readonly string Document = new('d', 1800);
    private static readonly string Replies = new('r', 2600);
    private static readonly byte[] Said = new byte[300];

    private static long _syncs;
    private static long _changes;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var options = new Arguments(arguments);
        var folder = Directory.CreateTempSubdirectory("store").FullName;
        var path = Path.Combine(folder, "store.db");
        var isSqlite = options.Text("provider", "sqlite") == "sqlite";
        var server = isSqlite ? null : options.Server();
        using var listener = Listen();
        try
        {
            using (var store = isSqlite
                ? (SqlStore)new SqliteStore(path, TimeProvider.System)
                : new PostgreSqlStore(options.Connection()!, TimeSpan.FromSeconds(10), TimeProvider.System, NullLogger.Instance))
            {
                await store.StartAsync(default);
                var stored = 0;
                foreach (var size in options.Text("sizes", "100,10000,1000000").Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
                {
                    await FillAsync(store, stored, size);
                    await (isSqlite ? LogInFileAsync(path, stored, size) : LogOnServerAsync(options.Connection()!, stored, size));
                    stored = size;
                    await MeasureAsync(store, size, options.Number("writers", 16), 2000, server, TextWriter.Null);
                    await MeasureAsync(store, size, options.Number("writers", 16), options.Number("turns", 20000), server, output);
                    if (isSqlite)
                    {
                        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {new FileInfo(path).Length / 1048576.0:F0} MB file"));
                    }
                }
            }

            foreach (var (statement, steps) in isSqlite ? await SqlitePlans.ReadAsync(path) : await PostgreSqlPlans.ReadAsync(options.Connection()!, isSmall: false))
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

    private static async Task FillAsync(SqlStore store, int from, int to)
    {
        for (; from < to; from += Page)
        {
            await store.WriteAsync(Enumerable.Range(from, Math.Min(Page, to - from)).ToDictionary(Key, _ => (object)State()), default);
        }
    }

    private static async Task LogInFileAsync(string path, int from, int to)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        await connection.OpenAsync();
        using var session = new SqliteSession(connection);
        await LogAsync(session, from, to);
    }

    private static async Task LogOnServerAsync(string connectionString, int from, int to)
    {
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=false;Command Timeout=3600");
        await connection.OpenAsync();
        await LogAsync(new PostgreSqlSession(connection, CancellationToken.None), from, to);
    }

    /// <summary>Conversations of Direct Line with two activities each, straight into the tables.</summary>
    private static async Task LogAsync(SqlSession session, int from, int to)
    {
        var minute = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() / 60000;
        await session.ExecuteAsync(AddConversations, (long)from, (long)to, minute);
        await session.ExecuteAsync(AddActivities, (long)from, (long)to, 1L, Said);
        await session.ExecuteAsync(AddActivities, (long)from, (long)to, 2L, Said);
        if (session is PostgreSqlSession)
        {
            await session.ExecuteAsync("ANALYZE");
        }
    }

    private static async Task MeasureAsync(IBotStore store, int size, int writers, int turns, PostgreSqlControl? server, TextWriter output)
    {
        var (syncs, changes) = (Interlocked.Read(ref _syncs), Interlocked.Read(ref _changes));
        using var process = Process.GetCurrentProcess();
        var (processor, database) = (process.TotalProcessorTime, server?.ProcessorTime());
        var elapsed = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => TurnsAsync(store, new Random(writer), size, turns / writers))));
        var seconds = elapsed.Elapsed.TotalSeconds;
        process.Refresh();
        (processor, database) = (process.TotalProcessorTime - processor, server?.ProcessorTime() - database);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{size,9} conversations: {turns / seconds:F0} turns/s, {processor.TotalMicroseconds / turns:F0} us processor time, {(database is { } time ? $"{time.TotalMicroseconds / turns:F0} us of the database" : $"{(double)(Interlocked.Read(ref _syncs) - syncs) / Math.Max(1, Interlocked.Read(ref _changes) - changes):F3} syncs a turn")}"));
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
