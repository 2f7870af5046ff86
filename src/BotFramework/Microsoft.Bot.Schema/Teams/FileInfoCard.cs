namespace Microsoft.Bot.Schema.Teams;

/// <summary>The content of an attachment that shows an uploaded file.</summary>
public class FileInfoCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard()
    {
    }

    public FileInfoCard(string? uniqueId = default, string? fileType = default, object? etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    public string? UniqueId { get; set; }

    public string? FileType { get; set; }

    public object? Etag { get; set; }
}
