using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Storage;

/// <summary>
/// Stores the end of a turn for a channel that keeps its own log. An adapter that has one puts it into <see cref="ITurnContext.TurnState"/>, under the interface's name, so that what the bot
/// remembers and what it said are one transaction. Without one, state is written through <see cref="IStorage"/> alone.
/// </summary>
public interface ITurnCommitter
{
    /// <summary>Writes the state and the replies, at most once a turn; sending the same replies afterwards changes nothing.</summary>
    /// <param name="state">The state documents to write, as for <see cref="IStorage.WriteAsync"/>.</param>
    /// <param name="replies">What the turn sends, in order, prepared for sending.</param>
    /// <param name="cancellationToken">Cancels before anything is written.</param>
    /// <exception cref="StorageConflictException">Another writer was faster; nothing was written.</exception>
    Task CommitAsync(IDictionary<string, object> state, IReadOnlyList<Activity> replies, CancellationToken cancellationToken);
}
