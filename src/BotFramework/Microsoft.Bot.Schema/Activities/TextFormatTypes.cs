namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    /// <summary>The Markdown that the channel knows; also what an absent format means.</summary>
    public const string Markdown = "markdown";

    /// <summary>To be shown letter by letter, without markup.</summary>
    public const string Plain = "plain";

    /// <summary>A channel's own dialect of XML, such as that of Skype; others show it as it is.</summary>
    public const string Xml = "xml";
}
