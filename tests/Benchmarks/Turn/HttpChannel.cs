using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace BackPainBot.Benchmarks.Turn;

/// <summary>CloudAdapter as a channel uses it: a request for each turn, a request of the bot's for each reply. No sockets; no identity, so no tokens.</summary>
internal sealed class HttpChannel : HttpMessageHandler, IHttpClientFactory, IChannel
{
    private static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();
    private readonly CloudAdapter _adapter;

    public HttpChannel() => _adapter = new CloudAdapter(new ConfigurationBuilder().Build(), this);

    public int Replies { get; private set; }

    public async Task ProcessAsync(byte[] json, IBot bot)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/json; charset=utf-8";
        http.Request.ContentLength = json.Length;
        http.Request.Body = new MemoryStream(json, writable: false);
        await _adapter.ProcessAsync(http.Request, http.Response, bot);
        if (http.Response.StatusCode != StatusCodes.Status200OK)
        {
            throw new InvalidOperationException($"The turn was answered with status {http.Response.StatusCode}.");
        }
    }

    HttpClient IHttpClientFactory.CreateClient(string name) => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        Replies++;
        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(Answer) { Headers = { { "Content-Type", "application/json" } } } };
    }
}
