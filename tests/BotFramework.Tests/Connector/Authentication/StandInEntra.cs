using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Web;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>Entra's token endpoint and the managed identity endpoint of a machine in Azure, without a network.</summary>
internal sealed class StandInEntra : HttpMessageHandler
{
    private int _issued;

    /// <summary>What tokens were asked for: the address, and the form or query.</summary>
    public ConcurrentQueue<(Uri Address, IReadOnlyDictionary<string, string> Form)> Requests { get; } = new();

    /// <summary>Any other request.</summary>
    public ConcurrentQueue<Uri> Others { get; } = new();

    public bool Refuses { get; set; }

    public HttpClient Client => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (address.AbsolutePath.EndsWith("openid-configuration", StringComparison.Ordinal))
        {
            var authority = address.GetLeftPart(UriPartial.Authority) + string.Concat(address.Segments[..2]);
            return Json(HttpStatusCode.OK, $$"""{"issuer":"{{authority}}v2.0","authorization_endpoint":"{{authority}}oauth2/v2.0/authorize","token_endpoint":"{{authority}}oauth2/v2.0/token"}""");
        }

        if (address.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
        {
            Requests.Enqueue((address, Parse(await request.Content!.ReadAsStringAsync(cancellationToken))));
            return Refuses
                ? Json(HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.","error_codes":[7000215]}""")
                : Json(HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"{{Next()}}"}""");
        }

        if (address.AbsolutePath.EndsWith("/metadata/identity/oauth2/token", StringComparison.Ordinal))
        {
            Requests.Enqueue((address, Parse(address.Query)));
            return Json(HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":"3599","expires_on":"{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}","access_token":"{{Next()}}","resource":"r"}""");
        }

        Others.Enqueue(address);
        return new HttpResponseMessage(HttpStatusCode.NotFound);
    }

    private string Next() => $"token-{Interlocked.Increment(ref _issued)}";

    private static HttpResponseMessage Json(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static Dictionary<string, string> Parse(string form)
    {
        var values = HttpUtility.ParseQueryString(form);
        return values.AllKeys.ToDictionary(key => key!, key => values[key]!);
    }
}
