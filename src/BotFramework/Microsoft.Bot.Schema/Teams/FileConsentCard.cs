namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks a user to accept a file.</summary>
public class FileConsentCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public FileConsentCard()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
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

    /// <summary>What the file is, for the user to decide; its name is the attachment's.</summary>
    public string? Description { get; set; }

    /// <summary>As the user is told; what is uploaded later may have another size.</summary>
    public long? SizeInBytes { get; set; }

    /// <summary>Comes back in the response when the user accepts.</summary>
    public object? AcceptContext { get; set; }

    /// <summary>Comes back in the response when the user declines.</summary>
    public object? DeclineContext { get; set; }
}
