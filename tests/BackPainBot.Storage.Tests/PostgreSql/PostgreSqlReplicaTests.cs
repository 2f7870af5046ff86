using BackPainBot.Storage.Tests.Support;
using BackPainBot.Storage.Tests.Turns;

namespace BackPainBot.Storage.Tests.PostgreSql;

[Collection(nameof(PostgreSqlDatabase))]
public sealed class PostgreSqlReplicaTests(PostgreSqlDatabase database) : ReplicaContract
{
    [StoreFact]
    public async Task The_same_activity_at_two_replicas_is_one_turn()
    {
        using var first = await database.OpenAsync();
        using var second = await database.OpenAsync();
        await SameActivityAsync(first, second);
    }

    [StoreFact]
    public async Task Messages_that_race_on_two_replicas_are_all_answered()
    {
        using var first = await database.OpenAsync();
        using var second = await database.OpenAsync();
        await DifferentMessagesAsync(first, second);
    }
}
