namespace Microsoft.Bot.Schema;

/// <summary>A message for one recipient about an earlier activity.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <inheritdoc cref="Activity.TextHighlights"/>
    IList<TextHighlight>? TextHighlights { get; set; }
}
