namespace Microsoft.Bot.Schema;

/// <summary>An error as a channel reports it.</summary>
public class Error
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public Error()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public Error(string? code = default, string? message = default, InnerHttpError? innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>One of <see cref="ErrorCodes"/> or the channel's own, for programs to tell errors apart.</summary>
    public string? Code { get; set; }

    /// <summary>What went wrong, in English and for developers; not to be shown to users.</summary>
    public string? Message { get; set; }

    /// <summary>What a service behind the channel answered; null where none is to blame.</summary>
    public InnerHttpError? InnerHttpError { get; set; }
}
