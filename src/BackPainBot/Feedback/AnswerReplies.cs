using Microsoft.Bot.Builder;

namespace BackPainBot.Feedback;

/// <summary>The latest answers of a conversation by the ids that its channel gave them: a document that expires with the conversation and goes with "forget me".</summary>
public sealed class AnswerReplies : IStoreItem
{
    /// <summary>Answers remembered; people vote on what they have just read.</summary>
    public const int Limit = 50;

    /// <inheritdoc/>
    public string? ETag { get; set; }

    /// <summary>The answers, oldest first.</summary>
    public IList<AnswerReply> Items { get; set; } = [];
}
