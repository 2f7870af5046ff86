namespace BackPainBot.Bot;

/// <summary>A message of a conversation, kept for a desk that may take over.</summary>
public sealed class TranscriptLine
{
    /// <summary>Whether the user said it; otherwise the bot did.</summary>
    public bool FromUser { get; set; }

    /// <summary>What was said; empty for a card or a button without words.</summary>
    public string Text { get; set; } = "";

    /// <summary>When the message came that it is, or answers; null where its channel did not say.</summary>
    public DateTimeOffset? At { get; set; }
}
