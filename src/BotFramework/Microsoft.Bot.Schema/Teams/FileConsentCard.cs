namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks a user to accept a file.</summary>
public class FileConsentCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(
        string? description = default,
        long? sizeInBytes = default,
        object? acceptContext = default,
        object? declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    public string? Description { get; set; }

    public long? SizeInBytes { get; set; }

    /// <summary>Comes back in the response when the user accepts.</summary>
    public object? AcceptContext { get; set; }

    /// <summary>Comes back in the response when the user declines.</summary>
    public object? DeclineContext { get; set; }
}
