namespace Microsoft.Bot.Schema;

/// <summary>What a channel holds of an uploaded attachment.</summary>
public class AttachmentInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public AttachmentInfo()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public AttachmentInfo(string? name = default, string? type = default, IList<AttachmentView>? views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>The file's name, as it was uploaded.</summary>
    public string? Name { get; set; }

    /// <summary>The content type, as it was uploaded.</summary>
    public string? Type { get; set; }

    /// <summary>What can be downloaded of it, each by its id.</summary>
    public IList<AttachmentView>? Views { get; set; }
}
