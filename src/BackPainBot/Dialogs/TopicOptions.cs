namespace BackPainBot.Dialogs;

/// <summary>What a dialog is begun with: the ids of topics, in order.</summary>
public sealed class TopicOptions
{
    public IList<string> Ids { get; set; } = [];
}
