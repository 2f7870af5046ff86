namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog: a page (<see cref="Url"/>) or a card.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Empty: for object initialisers, and for JSON to be read into.</summary>
    public TaskModuleTaskInfo()
    {
    }

    /// <summary>With what is given; what is left out stays null, and out of the JSON.</summary>
    public TaskModuleTaskInfo(
        string? title = default,
        object? height = default,
        object? width = default,
        string? url = default,
        Attachment? card = default,
        string? fallbackUrl = default,
        string? completionBotId = default)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>Beside the app's name, at the top of the dialog.</summary>
    public string? Title { get; set; }

    /// <summary>Pixels, or "small", "medium", "large".</summary>
    public object? Height { get; set; }

    /// <summary>Pixels, or "small", "medium", "large".</summary>
    public object? Width { get; set; }

    /// <summary>The page inside the dialog, https and of the manifest's <c>validDomains</c>; null where there is a <see cref="Card"/>.</summary>
    public string? Url { get; set; }

    /// <summary>An attachment with an Adaptive Card; null where there is a <see cref="Url"/>.</summary>
    public Attachment? Card { get; set; }

    /// <summary>Opened in the browser by clients that cannot show the dialog; null for none.</summary>
    public string? FallbackUrl { get; set; }

    /// <summary>The app id of the bot that gets what the user submits; null for the bot that opened the dialog.</summary>
    public string? CompletionBotId { get; set; }
}
