namespace Microsoft.Rest;

/// <summary>Signs requests to a service.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Adds the credentials to a request, once for every attempt.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
