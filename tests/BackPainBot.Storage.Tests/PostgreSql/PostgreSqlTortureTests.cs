using BackPainBot.Benchmarks.Load;
using BackPainBot.Storage.Tests.Support;
using BackPainBot.Storage.Tests.Turns;
using Xunit.Abstractions;

namespace BackPainBot.Storage.Tests.PostgreSql;

/// <summary>Two replicas on one database, one or the other killed while patients talk to both.</summary>
[Collection(nameof(PostgreSqlDatabase))]
public sealed class PostgreSqlTortureTests(PostgreSqlDatabase database, ITestOutputHelper output)
{
    [StoreFact]
    public Task Replicas_that_are_killed_lose_and_double_nothing() =>
        TortureTests.TortureAsync(folder => AppSettings.For("postgresql", folder, database.ConnectionString), replicas: 2, kills: 1, output);
}
