namespace Microsoft.Bot.Schema;

/// <summary>Somebody is named in the text of a message.</summary>
public class Mention : Entity
{
    /// <summary>Of nobody yet, of the type <c>mention</c>.</summary>
    public Mention()
        : this(type: null)
    {
    }

    /// <summary>With what is given; of the type <c>mention</c> unless another is given.</summary>
    public Mention(ChannelAccount? mentioned = default, string? text = default, string? type = default)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>The account that is named; the bot's own where it is spoken to in a group.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The part of the message's text that names them, e.g. <c>&lt;at&gt;Bot&lt;/at&gt;</c>.</summary>
    public string? Text { get; set; }
}
