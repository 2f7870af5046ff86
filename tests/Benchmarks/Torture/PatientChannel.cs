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
    private int _next;
    private int _resent;

    public int Resent => _resent;

    /// <summary>Sends until it is taken; gives the answer.</summary>
    public async Task<JsonObject> SendAsync(HttpMethod method, string path, string? token, JsonNode? body, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
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
                    return JsonNode.Parse(text)!.AsObject();
                }

                if (response.StatusCode is not (HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError))
                {
                    throw new InvalidOperationException($"{method} {path} was answered {(int)response.StatusCode}: {text}");
                }
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
}
