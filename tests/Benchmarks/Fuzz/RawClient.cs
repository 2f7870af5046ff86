using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Sends bytes as they are, and reads until the other side ends the connection.</summary>
internal sealed partial class RawClient(Uri address)
{
    private const int LargestAnswer = 1024 * 1024;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly IPEndPoint _target = new(IPAddress.Loopback, address.Port);

    public async Task<FuzzAnswer> SendAsync(FuzzInput input)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(_target);
        }
        catch (SocketException)
        {
            return new FuzzAnswer([], false) { IsGone = true };
        }

        var received = new StringBuilder();
        var reading = ReadAsync(socket, received);
        await WriteAsync(socket, input);
        if (!input.IsComplete)
        {
            await Task.WhenAny(reading, Task.Delay(Quiet));
            End(socket);
        }

        var hangs = await Task.WhenAny(reading, Task.Delay(Limit)) != reading;
        socket.Close(0);
        await reading;
        return new FuzzAnswer([.. StatusLine().Matches(received.ToString()).Select(match => int.Parse(match.Groups["status"].ValueSpan))], hangs);
    }

    private static async Task WriteAsync(Socket socket, FuzzInput input)
    {
        var from = 0;
        try
        {
            foreach (var to in input.Cuts.Append(input.Bytes.Length))
            {
                for (; from < to;)
                {
                    from += await socket.SendAsync(input.Bytes.AsMemory(from..to));
                }

                await Task.Yield();
            }
        }
        catch (SocketException)
        {
            // It has heard enough and closed the connection.
        }
    }

    private static async Task ReadAsync(Socket socket, StringBuilder received)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory()) is var count and > 0)
            {
                if (received.Length < LargestAnswer)
                {
                    received.Append(Encoding.Latin1.GetString(buffer, 0, count));
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Cut: also an end.
        }
    }

    private static void End(Socket socket)
    {
        try
        {
            socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // It has ended already.
        }
    }

    [GeneratedRegex(@"HTTP/1\.1 (?<status>\d{3})", RegexOptions.ExplicitCapture)]
    private static partial Regex StatusLine();
}
