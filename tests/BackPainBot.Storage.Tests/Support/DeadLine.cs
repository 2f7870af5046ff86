using System.Net;
using System.Net.Sockets;

namespace BackPainBot.Storage.Tests.Support;

/// <summary>A way to a server on which connections can die without a word, as where a firewall has forgotten them.</summary>
internal sealed class DeadLine : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationToken _stopped;
    private readonly int _port;
    private int _generation;

    public DeadLine(int port)
    {
        (_port, _stopped) = (port, _stop.Token);
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>From now on nothing passes on the connections that there are. New ones work.</summary>
    public void Die() => Interlocked.Increment(ref _generation);

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptTcpClientAsync(_stopped);
                var far = new TcpClient();
                await far.ConnectAsync(IPAddress.Loopback, _port, _stopped);
                var generation = Volatile.Read(ref _generation);
                _ = PassAsync(near, far, generation);
                _ = PassAsync(far, near, generation);
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }

    private async Task PassAsync(TcpClient from, TcpClient to, int generation)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, _stopped) is var count and > 0)
            {
                if (generation == Volatile.Read(ref _generation))
                {
                    await to.GetStream().WriteAsync(buffer.AsMemory(0, count), _stopped);
                }
            }

            if (generation == Volatile.Read(ref _generation))
            {
                to.Close();
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            from.Close();
        }
    }
}
