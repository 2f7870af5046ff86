namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where an accepted file goes.</summary>
public class FileUploadInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public FileUploadInfo()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public FileUploadInfo(
        string? name = default,
        string? uploadUrl = default,
        string? contentUrl = default,
        string? uniqueId = default,
        string? fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    /// <summary>The file's name on the drive: the one offered, or another where that was taken.</summary>
    public string? Name { get; set; }

    /// <summary>Where to PUT the bytes, in one or more ranges, without further credentials; expires. A secret.</summary>
    public string? UploadUrl { get; set; }

    /// <summary>Where the file can be opened once it is there; the <c>contentUrl</c> of a <see cref="FileInfoCard"/>'s attachment.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The file's id in OneDrive.</summary>
    public string? UniqueId { get; set; }

    /// <summary>The extension without a dot, such as "docx".</summary>
    public string? FileType { get; set; }
}
