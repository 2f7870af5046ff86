namespace Microsoft.Bot.Schema;

/// <summary>The HTTP error behind an error.</summary>
public class InnerHttpError
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public InnerHttpError(int? statusCode = default, object? body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The HTTP status of that service's answer.</summary>
    public int? StatusCode { get; set; }

    /// <summary>The body of that service's answer; JSON when received.</summary>
    public object? Body { get; set; }
}
