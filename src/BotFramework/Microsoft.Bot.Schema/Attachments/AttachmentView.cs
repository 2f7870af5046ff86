namespace Microsoft.Bot.Schema;

/// <summary>One view of an uploaded attachment.</summary>
public class AttachmentView
{
    public AttachmentView()
    {
    }

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
