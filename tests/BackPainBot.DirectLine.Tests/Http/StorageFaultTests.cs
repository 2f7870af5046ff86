using BackPainBot.DirectLine.Tests.Support;
using BackPainBot.Storage.Sqlite;

namespace BackPainBot.DirectLine.Tests.Http;

/// <summary>A store that takes nothing for a while.</summary>
public sealed class StorageFaultTests
{
    [Fact]
    public async Task StoreUnavailable_Is503WithRetryAfterAndNoDetail()
    {
        using var store = new SqliteStore("/nowhere/store.db", TimeProvider.System);
        await using var host = await DirectLineHost.StartAsync(store);
        var token = (await host.Post("/api/token").SendAsync()).Text("token");

        var answer = await host.Post("/v3/directline/conversations").As(token).SendAsync();

        Assert.Equal((503, "ServiceError", "5"), (answer.Status, answer.ErrorCode, answer.Header("Retry-After")));
        Assert.DoesNotContain("nowhere", answer.Body, StringComparison.Ordinal);
    }
}
