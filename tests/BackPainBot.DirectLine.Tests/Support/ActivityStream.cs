using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace BackPainBot.DirectLine.Tests.Support;

/// <summary>A client's end of a stream.</summary>
public sealed class ActivityStream : IAsyncDisposable
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Queue<JsonNode> _waiting = [];

    public ClientWebSocket Socket { get; } = new();

    /// <summary>The watermark of the last frame.</summary>
    public string Watermark { get; private set; } = "";

    /// <summary>Empty frames that came.</summary>
    public int Beats { get; private set; }

    public static async Task<ActivityStream> OpenAsync(string url, Action<ClientWebSocketOptions>? configure = null)
    {
        var stream = new ActivityStream();
        configure?.Invoke(stream.Socket.Options);
        using var limit = new CancellationTokenSource(Limit);
        await stream.Socket.ConnectAsync(new Uri(url), limit.Token);
        return stream;
    }

    /// <summary>The next activity.</summary>
    public async Task<JsonNode> NextAsync()
    {
        while (_waiting.Count == 0)
        {
            var frame = await FrameAsync() ?? throw new InvalidOperationException($"The stream was closed: {Socket.CloseStatus} {Socket.CloseStatusDescription}");
            if (frame.Length == 0)
            {
                Beats++;
                continue;
            }

            var set = JsonNode.Parse(frame)!;
            Watermark = set["watermark"]!.GetValue<string>();
            foreach (var activity in set["activities"]!.AsArray())
            {
                _waiting.Enqueue(activity!);
            }
        }

        return _waiting.Dequeue();
    }

    /// <summary>The texts of the next activities.</summary>
    public async Task<string[]> TextsAsync(int count)
    {
        var texts = new string[count];
        for (var i = 0; i < count; i++)
        {
            texts[i] = (await NextAsync())["text"]!.GetValue<string>();
        }

        return texts;
    }

    /// <summary>The texts of activities that came in the same frame and were not asked for yet.</summary>
    public string[] RestOfFrame()
    {
        string[] texts = [.. _waiting.Select(activity => activity["text"]!.GetValue<string>())];
        _waiting.Clear();
        return texts;
    }

    /// <summary>The next frame; null when the stream closes.</summary>
    public async Task<string?> FrameAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var received = await Socket.ReceiveAsync(buffer, limit.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                await Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
                return null;
            }

            frame.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(frame.GetBuffer().AsSpan(0, (int)frame.Length));
            }
        }
    }

    public Task SendAsync(string text, WebSocketMessageType type = WebSocketMessageType.Text) =>
        Socket.SendAsync(Encoding.UTF8.GetBytes(text), type, endOfMessage: true, CancellationToken.None);

    /// <summary>Ends it as a lost line does.</summary>
    public void Cut() => Socket.Abort();

    public ValueTask DisposeAsync()
    {
        Socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
