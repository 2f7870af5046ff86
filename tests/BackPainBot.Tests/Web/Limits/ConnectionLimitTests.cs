using System.Net.Sockets;
using System.Text;
using BackPainBot.Tests.Support;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BackPainBot.Tests.Web.Limits;

/// <summary>Connections that take and do not give.</summary>
public sealed class ConnectionLimitTests
{
    [Fact]
    public async Task One_connection_too_many_of_an_address_is_closed_and_its_place_is_free_again_when_one_ends()
    {
        await using var host = new BotHost { Settings = { ["Web:ConnectionsPerAddress"] = "2" } };
        using var first = await ConnectAsync(host);
        using var second = await ConnectAsync(host);
        Assert.StartsWith("HTTP/1.1 200", await AskAsync(first), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", await AskAsync(second), StringComparison.Ordinal);

        using (var third = await ConnectAsync(host))
        {
            Assert.Equal("", await AskAsync(third));
        }

        first.Dispose();
        string answer;
        do
        {
            using var again = await ConnectAsync(host);
            answer = await AskAsync(again);
        }
        while (answer.Length == 0);
        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_of_a_known_proxy_are_not_counted()
    {
        await using var host = new BotHost { Settings = { ["Web:ConnectionsPerAddress"] = "1", ["Web:KnownProxies:0"] = "127.0.0.0/8" } };
        using var first = await ConnectAsync(host);
        using var second = await ConnectAsync(host);

        Assert.StartsWith("HTTP/1.1 200", await AskAsync(first), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", await AskAsync(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_that_never_end_are_given_up()
    {
        await using var host = new BotHost { Settings = { ["Web:HeaderSeconds"] = "1" } };
        using var slow = await ConnectAsync(host);

        Assert.StartsWith("HTTP/1.1 408", await AskAsync(slow, "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_without_measure_are_431()
    {
        await using var host = new BotHost { Settings = { ["Web:MaxHeaders"] = "10", ["Web:MaxHeaderBytes"] = "4096" } };
        using var many = await ConnectAsync(host);
        using var large = await ConnectAsync(host);

        Assert.StartsWith("HTTP/1.1 431", await AskAsync(many, $"GET /health HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 12).Select(i => $"X-{i}: 1\r\n"))}\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await AskAsync(large, $"GET /health HTTP/1.1\r\nHost: localhost\r\nX-Large: {new string('x', 5000)}\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_has_the_limits_of_the_options()
    {
        await using var host = new BotHost { Settings = { ["Web:BodyBytesPerSecond"] = "777", ["Web:IdleSeconds"] = "33", ["Web:MaxConnections"] = "444" } };

        _ = host.Address;
        var limits = host.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        Assert.Equal((777, 33, 444), (limits.MinRequestBodyDataRate!.BytesPerSecond, limits.KeepAliveTimeout.TotalSeconds, limits.MaxConcurrentConnections!.Value));
    }

    private static async Task<TcpClient> ConnectAsync(BotHost host)
    {
        var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", host.Address.Port);
        return client;
    }

    /// <summary>What comes back first; nothing when the connection is closed.</summary>
    private static async Task<string> AskAsync(TcpClient client, string request = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
    {
        var buffer = new byte[4096];
        try
        {
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
            return Encoding.ASCII.GetString(buffer, 0, await client.GetStream().ReadAsync(buffer));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
