namespace BackPainBot.Bot;

/// <summary>A message of a conversation, kept for a desk that may take over.</summary>
public sealed class TranscriptLine
{
    public bool FromUser { get; set; }

    public string Text { get; set; } = "";

    public DateTimeOffset? At { get; set; }
}
