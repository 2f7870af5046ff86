namespace Microsoft.Bot.Builder;

/// <summary>An invoke response whose body has a known type.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    /// <summary>What the response holds as JSON.</summary>
    public new T? Body
    {
        get => (T?)base.Body;
        set => base.Body = value;
    }
}
