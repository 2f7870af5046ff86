using BackPainBot.Storage.Sql;
using BackPainBot.Storage.Sqlite;

namespace BackPainBot.Storage.Tests.Sqlite;

/// <summary>What a statement costs does not grow with the conversations that are stored.</summary>
public sealed class SqlitePlanTests
{
    [Fact]
    public async Task Every_statement_searches_by_an_index()
    {
        var folder = Directory.CreateTempSubdirectory("sqlite").FullName;
        var path = Path.Combine(folder, "store.db");
        using (var store = new SqliteStore(path, TimeProvider.System))
        {
            await store.StartAsync(default);
        }

        var plans = await SqlitePlans.ReadAsync(path);
        Directory.Delete(folder, recursive: true);

        Assert.Equal(SqlStore.Statements.Count, plans.Count);

        // The index of what waits has those rows only.
        Assert.All(
            plans,
            plan => Assert.DoesNotContain(plan.Steps, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("activities_pending", StringComparison.Ordinal)));
    }
}
