using System.Net;
using System.Text;
using System.Text.Json;

namespace BotFramework.Tests.Builder.Fakes;

/// <summary>Answers every request alike and remembers it.</summary>
internal sealed class RecordingHttp(HttpStatusCode status = HttpStatusCode.OK, string body = """{"id":"1"}""") : HttpMessageHandler
{
    public List<(string Url, JsonElement Body)> Requests { get; } = [];

    public HttpStatusCode Status { get; set; } = status;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = request.Content is null ? default : Turns.Json(await request.Content.ReadAsStringAsync(cancellationToken));
        Requests.Add((request.RequestUri!.AbsoluteUri, sent));
        return new HttpResponseMessage(Status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
