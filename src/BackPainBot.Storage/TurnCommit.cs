namespace BackPainBot.Storage;

/// <summary>The end of a turn.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Inbound">The number of the activity that was answered.</param>
/// <param name="Owner">Who holds the conversation's lease.</param>
/// <param name="Replies">What the bot said, each with a key made of the inbound number and its place.</param>
/// <param name="State">The state documents to write, as for <see cref="Microsoft.Bot.Builder.IStorage.WriteAsync"/>; empty when the bot keeps none. ETags are enforced and updated in place.</param>
/// <param name="Forget">Whether everything said before the replies is forgotten: nothing of it can be read again. Numbers and keys go on.</param>
public sealed record TurnCommit(
    string ConversationId, long Inbound, string Owner, IReadOnlyList<NewActivity> Replies, IDictionary<string, object> State, bool Forget = false);
