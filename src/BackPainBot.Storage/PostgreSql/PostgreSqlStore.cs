using BackPainBot.Storage.Sql;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BackPainBot.Storage.PostgreSql;

/// <summary>The store in a PostgreSQL database, shared by any number of processes. A server that restarts is waited for, a little.</summary>
internal sealed class PostgreSqlStore : SqlStore
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlDataSource _lazySource;
    private readonly Announcer _announcer;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _patience;
    private readonly string _server;
    private int _disposed;

    /// <param name="connectionString">The database, as Npgsql takes it.</param>
    /// <param name="patience">How long a server that is away is waited for.</param>
    /// <param name="clock">Times the waiting; what is stored is dated by the server's clock.</param>
    /// <param name="logger">Gets lost connections.</param>
    public PostgreSqlStore(string connectionString, TimeSpan patience, TimeProvider clock, ILogger logger)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        (_clock, _patience, _server) = (clock, patience, $"PostgreSQL at {settings.Host}:{settings.Port}/{settings.Database}");
        if (!settings.ContainsKey("Max Auto Prepare"))
        {
            settings.MaxAutoPrepare = 64;
            settings.AutoPrepareMinUsages = 2;
        }

        if (!settings.ContainsKey("Timeout"))
        {
            settings.Timeout = 5;
        }

        settings.ApplicationName ??= "BackPainBot";
        _source = new NpgsqlSlimDataSourceBuilder(settings.ToString()).EnableTransportSecurity().EnableArrays().Build();
        _announcer = new Announcer(_source, Announce, clock, logger);

        // What may be lost in a power cut need not wait for the disk.
        settings.Options = $"{settings.Options} -c synchronous_commit=off".TrimStart();
        _lazySource = new NpgsqlSlimDataSourceBuilder(settings.ToString()).EnableTransportSecurity().Build();
    }

    protected override string System => "postgresql";

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await WithPatienceAsync(
            async () =>
            {
                await using var connection = await _source.OpenConnectionAsync(cancellationToken);
                await PostgreSqlMigrator.RunAsync(connection, cancellationToken);
                return true;
            },
            cancellationToken);
        await _announcer.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        // Containers dispose it once for each interface that it is known by.
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        _announcer.Dispose();
        _source.Dispose();
        _lazySource.Dispose();
    }

    protected override Task<T> RunQueryAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) => WithPatienceAsync(
        async () =>
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            return await work(new PostgreSqlSession(connection, cancellationToken));
        },
        cancellationToken);

    // Doing it again is safe even where the first time succeeded and only the answer was lost: ETags, keys and done marks tell.
    protected override Task<T> RunChangeAsync<T>(Func<SqlSession, Task<T>> work, Durability durability, CancellationToken cancellationToken) => WithPatienceAsync(
        async () =>
        {
            await using var connection = await (durability == Durability.Full ? _source : _lazySource).OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var result = await work(new PostgreSqlSession(connection, cancellationToken));
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        },
        cancellationToken);

    protected override Task AnnounceInsideAsync(SqlSession session, string conversationId) => _announcer.TellInsideAsync(session, conversationId);

    protected override void AnnounceAfter(string conversationId)
    {
        Announce(conversationId);
        _announcer.Tell(conversationId);
    }

    private async Task<T> WithPatienceAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var start = _clock.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await work();
            }
            catch (Exception exception) when (PostgreSqlFaults.IsTransient(exception) && _clock.GetElapsedTime(start) + pause < _patience)
            {
                await Task.Delay(pause, _clock, cancellationToken);
            }
            catch (Exception exception) when (PostgreSqlFaults.Translate(_server, exception) is { } fault)
            {
                throw fault;
            }
        }
    }
}
