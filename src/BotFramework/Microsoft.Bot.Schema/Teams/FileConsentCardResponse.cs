namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>fileConsent/invoke</c> invoke.</summary>
public class FileConsentCardResponse
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public FileConsentCardResponse()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public FileConsentCardResponse(string? action = default, object? context = default, FileUploadInfo? uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>"accept" or "decline".</summary>
    public string? Action { get; set; }

    /// <summary>The card's context for this decision, as it was given; JSON when received.</summary>
    public object? Context { get; set; }

    /// <summary>Where to put the file; null when the user declines.</summary>
    public FileUploadInfo? UploadInfo { get; set; }
}
