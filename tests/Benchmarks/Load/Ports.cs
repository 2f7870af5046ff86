using System.Net;
using System.Net.Sockets;

namespace BackPainBot.Benchmarks.Load;

/// <summary>Ports of the loopback for programs that must be told theirs.</summary>
internal static class Ports
{
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
