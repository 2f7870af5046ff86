namespace Microsoft.Bot.Schema.Teams;

/// <summary>The content of an attachment that shows an uploaded file.</summary>
public class FileInfoCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public FileInfoCard()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public FileInfoCard(string? uniqueId = default, string? fileType = default, object? etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>The file's id in OneDrive, as <see cref="FileUploadInfo"/> gave it.</summary>
    public string? UniqueId { get; set; }

    /// <summary>The extension without a dot, such as "docx"; chooses the icon.</summary>
    public string? FileType { get; set; }

    /// <summary>The file's version, as the drive reports it; may be null.</summary>
    public object? Etag { get; set; }
}
