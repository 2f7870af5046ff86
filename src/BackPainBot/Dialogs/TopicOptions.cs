namespace BackPainBot.Dialogs;

/// <summary>What a dialog is begun with.</summary>
public sealed class TopicOptions
{
    /// <summary>Ids of the topics, in order.</summary>
    public IList<string> Ids { get; set; } = [];

    /// <summary>Groups asked about as well, on which the article is silent.</summary>
    public IList<string> Silent { get; set; } = [];
}
