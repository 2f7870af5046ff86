namespace Microsoft.Bot.Schema;

/// <summary>The body of a failed request.</summary>
public class ErrorResponse
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public ErrorResponse(Error? error = default)
    {
        Error = error;
    }

    /// <summary>What went wrong; null where the service gave no details.</summary>
    public Error? Error { get; set; }
}
