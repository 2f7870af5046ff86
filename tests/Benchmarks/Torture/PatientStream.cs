using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>A client's stream, and those that take its place when it is cut: each comes back with the watermark of the last.</summary>
internal sealed class PatientStream : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentQueue<(string Id, string? ReplyTo, string Replica)> _heard = [];
    private readonly ConcurrentDictionary<string, int> _cuts = new(StringComparer.Ordinal);
    private readonly PatientChannel _channel;
    private readonly string _path;
    private readonly string _token;
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationToken _stopped;
    private string _watermark = "";

    public PatientStream(PatientChannel channel, string path, string token) => (_channel, _path, _token, _stopped) = (channel, path, token, _stop.Token);

    /// <summary>How often a stream to a replica was cut.</summary>
    public IReadOnlyDictionary<string, int> Cuts => _cuts;

    /// <summary>Ids of what came, in order.</summary>
    public IEnumerable<string> Heard => _heard.Select(activity => activity.Id);

    /// <summary>The replica that it is open to; null while it is to none.</summary>
    public string? Replica { get; private set; }

    /// <summary>Listens until it is disposed.</summary>
    public async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                var (answer, replica) = await _channel.SendAsync(HttpMethod.Get, $"{_path}?watermark={_watermark}", _token, null, _stopped);
                await ListenAsync(new Uri(answer["streamUrl"]!.GetValue<string>()), replica);
                await Task.Delay(Pause, _stopped);
            }
        }
        catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
        {
            return;
        }
    }

    /// <summary>Waits until an activity has come.</summary>
    public async Task HasHeardAsync(string id, CancellationToken cancellationToken)
    {
        while (!Heard.Contains(id, StringComparer.Ordinal))
        {
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Replies that came by one replica to messages that another had taken.</summary>
    public int Crossed(IReadOnlyDictionary<string, string> takenBy) => _heard.Count(activity => activity.ReplyTo is { } message && takenBy.TryGetValue(message, out var replica) && replica != activity.Replica);

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task ListenAsync(Uri address, string replica)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await socket.ConnectAsync(address, _stopped);
        }
        catch (WebSocketException)
        {
            return;
        }

        var tried = socket.HttpResponseHeaders?.FirstOrDefault(header => header.Key.Equals(Nginx.ReplicaHeader, StringComparison.OrdinalIgnoreCase)).Value;
        replica = tried is null ? address.Authority : PatientChannel.ReplicaOf(address, tried);
        Replica = replica;
        try
        {
            while (await FrameAsync(socket) is { } frame)
            {
                Take(frame, replica);
            }
        }
        catch (WebSocketException)
        {
            // Cut, as by a process that is killed.
        }

        Replica = null;
        _cuts.AddOrUpdate(replica, 1, (_, cuts) => cuts + 1);
    }

    private void Take(MemoryStream frame, string replica)
    {
        if (frame.Length == 0)
        {
            return;
        }

        var set = JsonNode.Parse(frame.GetBuffer().AsSpan(0, (int)frame.Length))!;
        foreach (var activity in set["activities"]!.AsArray())
        {
            if (activity!["type"]!.GetValue<string>() != "typing")
            {
                _heard.Enqueue((activity["id"]!.GetValue<string>(), activity["replyToId"]?.GetValue<string>(), replica));
            }
        }

        _watermark = set["watermark"]!.GetValue<string>();
    }

    /// <summary>The next frame; null when the stream is closed.</summary>
    private async Task<MemoryStream?> FrameAsync(ClientWebSocket socket)
    {
        var buffer = new byte[16 * 1024];
        var frame = new MemoryStream();
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, _stopped);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            frame.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return frame;
            }
        }
    }
}
