using System.Net;
using System.Net.Sockets;
using System.Text;
using BackPainBot.Web.Access;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NSubstitute;

namespace BackPainBot.Tests.Web.Access;

/// <summary>Where the bot connects to, whatever a service URL says.</summary>
public sealed class ChannelConnectionsTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<IPAddress[]> _names = new();
    private int _connections;
    private int _resolved;

    public ChannelConnectionsTests()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose() => _listener.Dispose();

    [Theory]
    [InlineData("https://127.0.0.1")]
    [InlineData("https://localhost")]
    [InlineData("https://[::1]")]
    [InlineData("https://[::ffff:127.0.0.1]")]
    [InlineData("https://2130706433")]
    [InlineData("https://0x7f.1")]
    [InlineData("https://0177.0.0.1")]
    [InlineData("https://127.1")]
    [InlineData("https://0.0.0.0")]
    [InlineData("https://169.254.169.254")]
    [InlineData("https://10.0.0.1")]
    [InlineData("https://[fd00:ec2::254]")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://8.8.8.8")]
    public async Task Send_OutsideDevelopmentToNoPublicHttpsAddress_IsRefused(string address)
    {
        using var client = Client("Production");

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"{address}:{Port}/")));

        Assert.IsType<AddressRefusedException>(exception.InnerException);
        Assert.Equal(0, _connections);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:10.1.1.1")]
    [InlineData("fe80::1")]
    public async Task Send_NameOfAPrivateAddress_IsRefused(string address)
    {
        _names.Enqueue([IPAddress.Parse(address)]);
        using var client = Client("Production");

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"https://channel.example:{Port}/")));

        Assert.IsType<AddressRefusedException>(exception.InnerException);
        Assert.Equal((1, 0), (_resolved, _connections));
    }

    [Fact]
    public async Task Send_NameThatChangesItsMind_IsLookedAtOnEveryConnectionAndResolvedOnceForEach()
    {
        _names.Enqueue([IPAddress.Loopback]);
        _names.Enqueue([IPAddress.Parse("10.0.0.1")]);
        using var client = Client("Production", "127.0.0.0/8");

        var first = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"https://channel.example:{Port}/")));
        var second = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"https://channel.example:{Port}/")));

        Assert.Equal(HttpRequestError.SecureConnectionError, first.HttpRequestError);
        Assert.IsType<AddressRefusedException>(second.InnerException);
        Assert.Equal((2, 1), (_resolved, _connections));
    }

    [Fact]
    public async Task Send_NameWithPublicAndPrivateAddresses_GoesToWhatIsAllowedOnly()
    {
        _names.Enqueue([IPAddress.Parse("10.255.255.1"), IPAddress.Loopback]);
        using var client = Client("Production", "127.0.0.1/32");

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"https://channel.example:{Port}/")));

        Assert.Equal(1, _connections);
    }

    [Fact]
    public async Task Send_InDevelopment_ReachesThisMachineAndFollowsNoRedirect()
    {
        using var client = Client("Development");

        using var response = await client.GetAsync(new Uri($"http://127.0.0.1:{Port}/"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(1, _connections);
    }

    private HttpClient Client(string environmentName, params string[] allowed)
    {
        var environment = Substitute.For<IHostEnvironment>();
        environment.EnvironmentName.Returns(environmentName);
        var connections = new ChannelConnections(
            Options.Create(new SecurityOptions { AllowedPrivateNetworks = [.. allowed] }), environment, TimeProvider.System, NullLogger<ChannelConnections>.Instance)
        {
            Resolve = (host, cancellationToken) =>
            {
                _resolved++;
                return _names.TryDequeue(out var addresses) ? Task.FromResult(addresses) : Dns.GetHostAddressesAsync(host, cancellationToken);
            },
        };
        return new HttpClient(connections.CreateHandler());
    }

    /// <summary>Whoever connects is sent away in clear, which no https client understands.</summary>
    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _connections);
                await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{Port}/again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
            }
        }
        catch (SocketException)
        {
            // The test is over.
        }
        catch (ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
