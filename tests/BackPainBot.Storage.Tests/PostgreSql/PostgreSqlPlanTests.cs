using BackPainBot.Storage.PostgreSql;
using BackPainBot.Storage.Sql;
using BackPainBot.Storage.Tests.Support;

namespace BackPainBot.Storage.Tests.PostgreSql;

/// <summary>What a statement costs does not grow with the conversations that are stored.</summary>
[Collection(nameof(PostgreSqlDatabase))]
public sealed class PostgreSqlPlanTests(PostgreSqlDatabase database)
{
    [StoreFact]
    public async Task Every_statement_can_search_by_an_index()
    {
        (await database.OpenAsync()).Dispose();

        var plans = await PostgreSqlPlans.ReadAsync(database.ConnectionString, isSmall: true);

        Assert.Equal(SqlStore.Statements.Count, plans.Count);
        Assert.All(plans, plan => Assert.DoesNotContain(plan.Steps, step => step.Contains("Seq Scan", StringComparison.Ordinal)));
    }
}
