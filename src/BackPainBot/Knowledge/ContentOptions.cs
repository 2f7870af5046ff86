using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Knowledge;

/// <summary>Where the content is. Bound from <c>Content</c>.</summary>
public sealed class ContentOptions
{
    /// <summary>The content folder, absolute or beside the program.</summary>
    [Required]
    public string Folder { get; set; } = "dialogs";

    /// <summary>The language, a folder's name, of those whose own has no content. A language that is alone serves everybody.</summary>
    [Required]
    public string Language { get; set; } = "en-US";

    /// <summary>Days after which a start-up warning asks to check the answers against the article.</summary>
    [Range(1, 3650)]
    public int ReviewDays { get; set; } = 365;
}
