namespace Microsoft.Rest;

/// <summary>The HTTP messages of an operation and what its answer holds.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    /// <summary>The body of the answer; null where it was empty.</summary>
    public T? Body { get; set; }
}
