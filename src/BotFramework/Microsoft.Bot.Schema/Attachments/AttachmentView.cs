namespace Microsoft.Bot.Schema;

/// <summary>One view of an uploaded attachment.</summary>
public class AttachmentView
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public AttachmentView()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public AttachmentView(string? viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>"original" or "thumbnail".</summary>
    public string? ViewId { get; set; }

    /// <summary>In bytes.</summary>
    public int? Size { get; set; }
}
