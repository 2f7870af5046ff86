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
    /// <param name="replies">
    /// What the turn sends, in order, prepared for sending. One with an id takes the place of the activity that has it; of type messageDelete, it takes that activity away.
    /// </param>
    /// <param name="forget">Whether all that was said before is to be forgotten in the same transaction.</param>
    /// <param name="cancellationToken">Cancels before anything is written.</param>
    /// <exception cref="StorageConflictException">Another writer was faster; nothing was written.</exception>
    /// <exception cref="StorageUnavailableException">The store cannot write now; nothing was written.</exception>
    Task CommitAsync(IDictionary<string, object> state, IReadOnlyList<Activity> replies, bool forget, CancellationToken cancellationToken);
}
