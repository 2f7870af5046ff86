namespace Microsoft.Bot.Schema;

/// <summary>A card with an animated image or a short video.</summary>
public class AnimationCard
{
    /// <summary>The content type of an attachment that holds this.</summary>
    public const string ContentType = "application/vnd.microsoft.card.animation";

    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public AnimationCard()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
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

    /// <summary>The heading; plain text.</summary>
    public string? Title { get; set; }

    /// <summary>Below the title, smaller; plain text.</summary>
    public string? Subtitle { get; set; }

    /// <summary>Below the subtitle; Markdown as far as the channel renders it on cards.</summary>
    public string? Text { get; set; }

    /// <summary>Shown as long as nothing plays.</summary>
    public ThumbnailUrl? Image { get; set; }

    /// <summary>The same content in one or more formats, of which a client takes the first that it can play.</summary>
    public IList<MediaUrl>? Media { get; set; }

    /// <summary>Below the rest, in this order; channels limit how many.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>Whether clients may offer to share it; yes when null.</summary>
    public bool? Shareable { get; set; }

    /// <summary>Whether it begins again when it is over; yes when null.</summary>
    public bool? Autoloop { get; set; }

    /// <summary>Whether it plays without being asked to; yes when null.</summary>
    public bool? Autostart { get; set; }

    /// <summary>"16:9" or "4:3".</summary>
    public string? Aspect { get; set; }

    /// <summary>Sent back with media events.</summary>
    public object? Value { get; set; }

    /// <summary>ISO 8601.</summary>
    public string? Duration { get; set; }
}
