namespace BackPainBot.Feedback;

/// <summary>An answer as it reached its channel.</summary>
public sealed class AnswerReply
{
    /// <summary>The channel's id of the message.</summary>
    public string Id { get; set; } = "";

    /// <summary>Ids of the topics that it answers.</summary>
    public IList<string> Topics { get; set; } = [];
}
