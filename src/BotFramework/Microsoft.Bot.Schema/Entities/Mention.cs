namespace Microsoft.Bot.Schema;

/// <summary>Somebody is named in the text of a message.</summary>
public class Mention : Entity
{
    public Mention()
        : this(type: null)
    {
    }

    public Mention(ChannelAccount? mentioned = default, string? text = default, string? type = default)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The part of the message's text that names them, e.g. <c>&lt;at&gt;Bot&lt;/at&gt;</c>.</summary>
    public string? Text { get; set; }
}
