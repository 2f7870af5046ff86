using System.Net;
using System.Net.Sockets;
using BackPainBot.Storage.PostgreSql;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlQueueTests
{
    [Fact]
    public async Task What_waits_for_a_server_that_hangs_has_a_bound()
    {
        // Connections are taken, and nothing is ever said on them.
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var store = new PostgreSqlStore($"Host=127.0.0.1;Port={((IPEndPoint)listener.LocalEndpoint).Port};Database=d;Username=u;Password=p", TimeSpan.FromMinutes(1), TimeProvider.System, NullLogger.Instance);
        for (var i = 0; i < PostgreSqlStore.LongestQueue; i++)
        {
            _ = CreateAsync();
        }

        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(CreateAsync);

        Assert.Contains("too slow", refused.Message, StringComparison.Ordinal);

        Task CreateAsync() => store.CreateAsync(new LoggedConversation("c", "u", "webchat", null), default);
    }
}
