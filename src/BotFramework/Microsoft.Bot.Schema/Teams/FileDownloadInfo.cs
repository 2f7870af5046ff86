namespace Microsoft.Bot.Schema.Teams;

/// <summary>The content of an attachment that is a file to download.</summary>
public class FileDownloadInfo
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public FileDownloadInfo()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public FileDownloadInfo(string? downloadUrl = default, string? uniqueId = default, string? fileType = default, object? etag = default)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Where to GET the file without further credentials; expires within minutes. A secret.</summary>
    public string? DownloadUrl { get; set; }

    /// <summary>The file's id in OneDrive or SharePoint.</summary>
    public string? UniqueId { get; set; }

    /// <summary>The extension without a dot, such as "docx".</summary>
    public string? FileType { get; set; }

    /// <summary>The file's version, as the drive reports it; may be null.</summary>
    public object? Etag { get; set; }
}
