namespace Microsoft.Bot.Schema;

/// <summary>The body of a failed request.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error? error = default)
    {
        Error = error;
    }

    public Error? Error { get; set; }
}
