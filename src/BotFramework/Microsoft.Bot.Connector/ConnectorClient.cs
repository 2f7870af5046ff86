using System.Reflection;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema.Serialization;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Client of a channel's Bot Connector service. Without an HTTP client of its own it shares pooled connections, follows no redirects and gives up on an attempt
/// after 30 seconds. Answers 429, 412, 502 and 504, and connections that did not come about, are tried again.
/// </summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private static readonly string UserAgent = $"Microsoft.Bot.Connector/{typeof(ConnectorClient).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version}";
    private readonly RetryingSender _sender;

    static ConnectorClient() => BotJson.AddResolver(ConnectorJson.Default);

    /// <param name="baseUri">The service URL.</param>
    /// <param name="credentials">What signs the requests.</param>
    /// <param name="handlers">Handlers that every request passes, first to last.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, handlers is { Length: > 0 } ? PooledHttp.Through(handlers) : null, disposeHttpClient: true)
    {
    }

    /// <param name="baseUri">The service URL.</param>
    /// <param name="credentials">What signs the requests.</param>
    /// <param name="httpClient">What sends them; null for pooled connections.</param>
    /// <param name="disposeHttpClient">Whether it is disposed with this client.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, HttpClient? httpClient, bool disposeHttpClient)
        : this(baseUri, credentials, httpClient, disposeHttpClient, RetryRules.Default)
    {
    }

    /// <param name="baseUri">The service URL.</param>
    /// <param name="credentials">What signs the requests.</param>
    /// <param name="customHttpClient">What sends them and stays the caller's; null for pooled connections.</param>
    /// <param name="addJwtTokenRefresher">Has no effect: tokens are always renewed.</param>
    /// <param name="handlers">Handlers that every request passes where there is no client given.</param>
    public ConnectorClient(
        Uri baseUri, MicrosoftAppCredentials? credentials, HttpClient? customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, customHttpClient ?? (handlers is { Length: > 0 } ? PooledHttp.Through(handlers) : null), customHttpClient is null, RetryRules.Default)
    {
    }

    internal ConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, HttpClient? httpClient, bool disposeHttpClient, RetryRules retry)
        : base(httpClient ?? PooledHttp.Shared, disposeHttpClient && httpClient is not null)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
        _sender = new RetryingSender(HttpClient, retry);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public ServiceClientCredentials? Credentials { get; }

    /// <inheritdoc/>
    public IAttachments Attachments { get; }

    /// <inheritdoc/>
    public IConversations Conversations { get; }

    internal async Task<HttpOperationResponse> CallAsync(
        HttpMethod method, string path, Dictionary<string, List<string>>? headers, CancellationToken cancellationToken)
    {
        var (request, response) = await ExchangeAsync(method, path, body: null, headers, cancellationToken);
        return new HttpOperationResponse { Request = request, Response = response };
    }

    internal async Task<HttpOperationResponse<T>> CallAsync<T>(
        HttpMethod method, string path, Dictionary<string, List<string>>? headers, CancellationToken cancellationToken)
        where T : class
    {
        var (request, response) = await ExchangeAsync(method, path, body: null, headers, cancellationToken);
        return await OperationAsync<T>(request, response, cancellationToken);
    }

    internal async Task<HttpOperationResponse<T>> CallAsync<TBody, T>(
        HttpMethod method, string path, TBody body, Dictionary<string, List<string>>? headers, CancellationToken cancellationToken)
        where TBody : class
        where T : class
    {
        ArgumentNullException.ThrowIfNull(body);
        var (request, response) = await ExchangeAsync(method, path, ServiceBody.Write(body), headers, cancellationToken);
        return await OperationAsync<T>(request, response, cancellationToken);
    }

    private static async Task<HttpOperationResponse<T>> OperationAsync<T>(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
        where T : class =>
        new() { Request = request, Response = response, Body = await ServiceBody.ReadAsync<T>(response.Content, cancellationToken) };

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> ExchangeAsync(
        HttpMethod method, string path, byte[]? body, Dictionary<string, List<string>>? headers, CancellationToken cancellationToken)
    {
        var uri = ServicePath.Under(BaseUri, path);
        var (request, response) = await _sender.SendAsync(PrepareAsync, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return (request, response);
        }

        using (request)
        using (response)
        {
            throw await ServiceBody.ReadErrorAsync(response, cancellationToken);
        }

        async Task<HttpRequestMessage> PrepareAsync(CancellationToken token)
        {
            var request = new HttpRequestMessage(method, uri) { Content = body is null ? null : ServiceBody.Content(body) };
            request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
            foreach (var (name, values) in headers ?? [])
            {
                request.Headers.TryAddWithoutValidation(name, values);
            }

            if (Credentials is not null)
            {
                await Credentials.ProcessHttpRequestAsync(request, token);
            }

            return request;
        }
    }
}
