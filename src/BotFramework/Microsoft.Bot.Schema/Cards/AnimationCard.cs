namespace Microsoft.Bot.Schema;

/// <summary>A card with an animated image or a short video.</summary>
public class AnimationCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.card.animation";

    public AnimationCard()
    {
    }

    public AnimationCard(
        string? title = default,
        string? subtitle = default,
        string? text = default,
        ThumbnailUrl? image = default,
        IList<MediaUrl>? media = default,
        IList<CardAction>? buttons = default,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default,
        string? aspect = default,
        object? value = default,
        string? duration = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
    }

    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    public string? Text { get; set; }

    public ThumbnailUrl? Image { get; set; }

    public IList<MediaUrl>? Media { get; set; }

    public IList<CardAction>? Buttons { get; set; }

    public bool? Shareable { get; set; }

    public bool? Autoloop { get; set; }

    public bool? Autostart { get; set; }

    /// <summary>"16:9" or "4:3".</summary>
    public string? Aspect { get; set; }

    /// <summary>Sent back with media events.</summary>
    public object? Value { get; set; }

    /// <summary>ISO 8601.</summary>
    public string? Duration { get; set; }
}
