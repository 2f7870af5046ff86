using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace EndToEnd.Support;

/// <summary>A wire between browser and bot that can be cut: real connections, so that nothing of the browser's own behaviour is hidden.</summary>
public sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _clients = new();
    private readonly int _target;
    private readonly Task _accepting;

    public Relay(Uri target)
    {
        _target = target.Port;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>Whether new connections are closed at once.</summary>
    public bool Down { get; set; }

    /// <summary>Breaks every connection there is.</summary>
    public void Cut()
    {
        foreach (var client in _clients.Keys)
        {
            client.Client.Close(0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Down = true;
        _listener.Dispose();
        Cut();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                if (Down)
                {
                    client.Client.Close(0);
                }
                else
                {
                    _ = CarryAsync(client);
                }
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // The relay is done.
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var target = new TcpClient();
        _clients.TryAdd(client, 0);
        try
        {
            await target.ConnectAsync(IPAddress.Loopback, _target);
            await using var near = client.GetStream();
            await using var far = target.GetStream();
            await Task.WhenAny(near.CopyToAsync(far), far.CopyToAsync(near));
        }
        catch (Exception broken) when (broken is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut, or closed by one of the two.
        }
        finally
        {
            _clients.TryRemove(client, out _);
            client.Dispose();
        }
    }
}
