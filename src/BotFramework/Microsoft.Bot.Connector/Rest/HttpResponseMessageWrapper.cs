using System.Net;

namespace Microsoft.Rest;

/// <summary>An answer that outlives its HTTP message.</summary>
public class HttpResponseMessageWrapper
{
    /// <param name="httpResponse">The answer whose status and headers are kept.</param>
    /// <param name="content">Its body as text.</param>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string? content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        StatusCode = httpResponse.StatusCode;
        Content = content;
        foreach (var (name, values) in httpResponse.Headers.Concat(httpResponse.Content.Headers))
        {
            Headers[name] = values;
        }
    }

    /// <summary>As the service sent it.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The body as text.</summary>
    public string? Content { get; }

    /// <summary>Those of the message and those of its content, by name in whatever case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
}
