namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>fileConsent/invoke</c> invoke.</summary>
public class FileConsentCardResponse
{
    public FileConsentCardResponse()
    {
    }

    public FileConsentCardResponse(string? action = default, object? context = default, FileUploadInfo? uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>"accept" or "decline".</summary>
    public string? Action { get; set; }

    public object? Context { get; set; }

    public FileUploadInfo? UploadInfo { get; set; }
}
