namespace Microsoft.Bot.Schema;

/// <summary>A message for one recipient about an earlier activity.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight>? TextHighlights { get; set; }
}
