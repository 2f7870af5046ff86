namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog: a page (<see cref="Url"/>) or a card.</summary>
public class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo()
    {
    }

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

    public string? Title { get; set; }

    /// <summary>Pixels, or "small", "medium", "large".</summary>
    public object? Height { get; set; }

    /// <summary>Pixels, or "small", "medium", "large".</summary>
    public object? Width { get; set; }

    public string? Url { get; set; }

    public Attachment? Card { get; set; }

    public string? FallbackUrl { get; set; }

    public string? CompletionBotId { get; set; }
}
