using BackPainBot.Benchmarks.Load;
using BackPainBot.Benchmarks.Torture;
using BackPainBot.Storage.Tests.Support;
using BackPainBot.Storage.Tests.Turns;
using Xunit.Abstractions;

namespace BackPainBot.Storage.Tests.PostgreSql;

/// <summary>The real app on PostgreSQL, while replicas and the server itself come and go.</summary>
[Collection(nameof(PostgreSqlDatabase))]
public sealed class PostgreSqlTortureTests(PostgreSqlDatabase database, ITestOutputHelper output)
{
    [NginxFact]
    public async Task Of_two_replicas_behind_a_balancer_one_is_killed_and_nothing_is_lost_or_doubled()
    {
        var report = await TortureTests.TortureAsync(folder => new TortureOptions(Settings(folder)) { Replicas = 2, IsBalanced = true, Kills = 1 }, output);

        Assert.NotEqual(0, report.Cuts);
        Assert.NotEqual(0, report.Crossed);
    }

    [StoreFact]
    public async Task A_server_that_restarts_and_one_that_stays_away_are_told_and_lose_and_double_nothing()
    {
        var settings = Settings("").Values.Append(new("Storage:Patience", "00:00:01")).ToDictionary();
        var report = await TortureTests.TortureAsync(folder => new TortureOptions(new AppSettings(folder, settings)) { Restarts = 1, Outages = 1, Server = PostgreSqlControl.OfTests }, output);

        Assert.NotEqual(0, report.Refused);
    }

    private AppSettings Settings(string folder) => AppSettings.For("postgresql", folder, database.ConnectionString);
}
