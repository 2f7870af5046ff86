namespace Microsoft.Rest;

/// <summary>A client of a REST service.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;

    /// <param name="httpClient">What sends the requests.</param>
    /// <param name="disposeHttpClient">Whether it is disposed with this client.</param>
    private protected ServiceClient(HttpClient httpClient, bool disposeHttpClient)
    {
        HttpClient = httpClient;
        _disposeHttpClient = disposeHttpClient;
    }

    /// <summary>What sends the requests.</summary>
    public HttpClient HttpClient { get; }

    /// <summary>Disposes of the HTTP client, where it is this client's own.</summary>
    public void Dispose()
    {
        if (_disposeHttpClient)
        {
            HttpClient.Dispose();
        }

        GC.SuppressFinalize(this);
    }
}
