namespace Microsoft.Rest;

/// <summary>The HTTP messages of an operation.</summary>
public class HttpOperationResponse : IDisposable
{
    /// <summary>The request as it was last sent.</summary>
    public HttpRequestMessage? Request { get; set; }

    /// <summary>The answer; its content has been read.</summary>
    public HttpResponseMessage? Response { get; set; }

    /// <summary>Disposes of both messages.</summary>
    public void Dispose()
    {
        Request?.Dispose();
        Response?.Dispose();
        GC.SuppressFinalize(this);
    }
}
