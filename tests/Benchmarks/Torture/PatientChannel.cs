using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>Direct Line as a stubborn client uses it: what was not answered is sent again, to whichever replica lives.</summary>
internal sealed class PatientChannel(IReadOnlyList<Uri> addresses) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 1024 }) { Timeout = TimeSpan.FromSeconds(20) };
    private readonly ConcurrentQueue<string> _unclear = [];
    private int _next;
    private int _resent;
    private int _refused;

    /// <summary>Requests that were sent again.</summary>
    public int Resent => _resent;

    /// <summary>Requests that the app refused for now, and said when to try again.</summary>
    public int Refused => Volatile.Read(ref _refused);

    /// <summary>Failures that told nobody what to do.</summary>
    public IEnumerable<string> Unclear => _unclear;

    /// <summary>Sends until it is taken; gives the answer.</summary>
    public async Task<Answered> SendAsync(HttpMethod method, string path, string? token, JsonNode? body, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var address = addresses[(Interlocked.Increment(ref _next) & int.MaxValue) % addresses.Count];
            using var request = new HttpRequestMessage(method, new Uri(address, path));
            if (token is not null)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }

            request.Content = body is null ? null : JsonContent.Create(body);
            try
            {
                using var response = await _client.SendAsync(request, CancellationToken.None);
                var text = await response.Content.ReadAsStringAsync(CancellationToken.None);
                if (response.IsSuccessStatusCode)
                {
                    return new Answered(JsonNode.Parse(text)!.AsObject(), ReplicaOf(address, response));
                }

                Note(response, $"{method} {path.Split('?')[0]} was answered {(int)response.StatusCode}: {text}");
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
            {
                // It may have been taken; the same again tells.
            }

            Interlocked.Increment(ref _resent);
            await Task.Delay(Pause, cancellationToken);
        }
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The replica that a balancer asked, the last of those that it tried; without one the address itself.</summary>
    public static string ReplicaOf(Uri address, IEnumerable<string>? tried) => tried?.LastOrDefault()?.Split(", ")[^1] ?? address.Authority;

    private static string ReplicaOf(Uri address, HttpResponseMessage response) => ReplicaOf(address, response.Headers.TryGetValues(Nginx.ReplicaHeader, out var tried) ? tried : null);

    private void Note(HttpResponseMessage response, string told)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout:
                // The balancer's word for a replica that is gone.
                return;
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable when response.Headers.RetryAfter is not null:
                Interlocked.Increment(ref _refused);
                return;
            case >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests:
                _unclear.Enqueue(told);
                return;
            default:
                throw new InvalidOperationException(told);
        }
    }
}
