using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Sockets;

/// <summary>Clients that have been greeted, and then only listen.</summary>
internal sealed class IdleClients(Uri address) : IAsyncDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address };
    private readonly SocketsHttpHandler _handler = new();
    private readonly ConcurrentBag<ClientWebSocket> _sockets = [];
    private JsonNode? _last;
    private ClientWebSocket? _lastSocket;

    public int OpenCount => _sockets.Count(socket => socket.State == WebSocketState.Open);

    public Task OpenAsync(int count, int atOnce) =>
        Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (_, _) => await OpenAsync());

    /// <summary>One of them asks something and hears the answer.</summary>
    public async Task SayAsync()
    {
        var path = $"v3/directline/conversations/{_last!["conversationId"]}/activities";
        await PostAsync(path, _last["token"]!.GetValue<string>(), """{"type":"message","text":"does it work?"}""");
        while (!(await HearAsync(_lastSocket!)).Contains("\"replyToId\"", StringComparison.Ordinal))
        {
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var socket in _sockets)
        {
            socket.Dispose();
        }

        _handler.Dispose();
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task OpenAsync()
    {
        var token = (await PostAsync("api/token", null, ""))["token"]!.GetValue<string>();
        var conversation = await PostAsync("v3/directline/conversations", token, "{}");
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        using var invoker = new HttpMessageInvoker(_handler, disposeHandler: false);
        await socket.ConnectAsync(new Uri(conversation["streamUrl"]!.GetValue<string>()), invoker, CancellationToken.None);
        _sockets.Add(socket);
        await HearAsync(socket);
        (_last, _lastSocket) = (conversation, socket);
    }

    private async Task<JsonNode> PostAsync(string path, string? token, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private static async Task<string> HearAsync(ClientWebSocket socket)
    {
        var buffer = new byte[16 * 1024];
        using var frame = new MemoryStream();
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
            frame.Write(buffer, 0, received.Count);
            if (received.EndOfMessage && frame.Length > 0)
            {
                return Encoding.UTF8.GetString(frame.ToArray());
            }
        }
    }
}
