using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Web.Pages;

/// <summary>How the chat and its launcher look on the clinic's site. Bound from <c>Widget</c>; a site's data attributes go before.</summary>
public sealed class WidgetOptions
{
    /// <summary>The chat's title. None: the wording of <c>page.lg</c>.</summary>
    [StringLength(60, MinimumLength = 1)]
    public string? Title { get; set; }

    /// <summary>The launcher's label. None: the wording of <c>page.lg</c>.</summary>
    [StringLength(60, MinimumLength = 1)]
    public string? Label { get; set; }

    /// <summary>The clinic's colour, <c>#rgb</c> or <c>#rrggbb</c>; text on it is black or white, whichever reads better.</summary>
    [Required, RegularExpression("^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$", ErrorMessage = "Widget:Color must be written as #rgb or #rrggbb, such as #0b5c6b.")]
    public string Color { get; set; } = "#0b5c6b";

    /// <summary>The side of the window that the launcher is on: <c>left</c> or <c>right</c>.</summary>
    [Required, AllowedValues("left", "right", ErrorMessage = "Widget:Position must be \"left\" or \"right\".")]
    public string Position { get; set; } = "right";

    /// <summary>The clinic's accessibility statement, linked under the chat.</summary>
    public Uri? AccessibilityUrl { get; set; }

    /// <summary>Whether <c>/</c> shows the demonstration site; off, it leads to <c>/chat</c>.</summary>
    public bool DemoSite { get; set; } = true;

    /// <summary>Whether <c>/chat</c> may be found by search engines.</summary>
    public bool Indexed { get; set; }
}
