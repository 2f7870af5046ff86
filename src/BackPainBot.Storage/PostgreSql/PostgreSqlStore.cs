using BackPainBot.Storage.Sql;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BackPainBot.Storage.PostgreSql;

/// <summary>The store in a PostgreSQL database, shared by any number of processes. A server that restarts is waited for, a little.</summary>
internal sealed class PostgreSqlStore : SqlStore
{
    /// <summary>Changes that may wait for the server.</summary>
    internal const int LongestQueue = 4096;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlDataSource _lazySource;
    private readonly NpgsqlDataSource _listenSource;
    private readonly Announcer _announcer;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _patience;
    private readonly string _server;
    private int _changing;
    private int _disposed;

    /// <param name="connectionString">The database, as Npgsql takes it.</param>
    /// <param name="patience">How long a server that is away is waited for.</param>
    /// <param name="clock">Times the waiting; what is stored is dated by the server's clock.</param>
    /// <param name="logger">Gets lost connections.</param>
    /// <param name="silence">How long nothing may be heard from other processes until the connection to hear them is put to the test.</param>
    public PostgreSqlStore(string connectionString, TimeSpan patience, TimeProvider clock, ILogger logger, TimeSpan? silence = null)
    {
        var settings = PostgreSqlSettings.Complete(connectionString);
        (_clock, _patience, _server) = (clock, patience, $"PostgreSQL at {settings.Host}:{settings.Port}/{settings.Database}");
        _source = new NpgsqlSlimDataSourceBuilder(settings.ToString()).EnableTransportSecurity().EnableArrays().Build();
        _lazySource = new NpgsqlSlimDataSourceBuilder(PostgreSqlSettings.CompleteLazy(connectionString).ToString()).EnableTransportSecurity().Build();
        settings.Pooling = false;
        _listenSource = new NpgsqlSlimDataSourceBuilder(settings.ToString()).EnableTransportSecurity().Build();
        _announcer = new Announcer(_source, _listenSource, silence ?? Silence, Announce, clock, logger);
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
        _listenSource.Dispose();
    }

    protected override Task<T> RunQueryAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) => WithPatienceAsync(
        async () =>
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            return await work(new PostgreSqlSession(connection, cancellationToken));
        },
        cancellationToken);

    protected override async Task<T> RunChangeAsync<T>(Func<SqlSession, Task<T>> work, Durability durability, CancellationToken cancellationToken)
    {
        try
        {
            return Interlocked.Increment(ref _changing) <= LongestQueue
                ? await CommitAsync(work, durability, cancellationToken)
                : throw new StorageUnavailableException($"{_server} is too slow for what is to be stored. Try again later.");
        }
        finally
        {
            Interlocked.Decrement(ref _changing);
        }
    }

    protected override Task AnnounceInsideAsync(SqlSession session, string conversationId) => _announcer.TellInsideAsync(session, conversationId);

    protected override void AnnounceAfter(string conversationId)
    {
        Announce(conversationId);
        _announcer.Tell(conversationId);
    }

    // Doing it again is safe even where the first time succeeded and only the answer was lost: ETags, keys and done marks tell.
    private Task<T> CommitAsync<T>(Func<SqlSession, Task<T>> work, Durability durability, CancellationToken cancellationToken) => WithPatienceAsync(
        async () =>
        {
            await using var connection = await (durability == Durability.Full ? _source : _lazySource).OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var result = await work(new PostgreSqlSession(connection, cancellationToken));
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        },
        cancellationToken);

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
