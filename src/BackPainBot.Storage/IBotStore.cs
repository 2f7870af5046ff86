using Microsoft.Bot.Builder;

namespace BackPainBot.Storage;

/// <summary>
/// One store for what the bot remembers and what was said. A write of several documents is one transaction. A write at another ETag than the stored one is a
/// <see cref="StorageConflictException"/>, for dictionaries (member <c>eTag</c>: absent or <c>*</c> overwrites, empty must be new) as for <see cref="IStoreItem"/>.
/// </summary>
public interface IBotStore : IStorage, IActivityLog
{
    /// <summary>Documents whose keys begin with this do not expire; whoever writes them deletes them.</summary>
    const string LastingPrefix = "lasting/";

    /// <summary>Deletes documents that are no loss should they come back after a power cut; cheaper than to delete for good.</summary>
    Task DiscardAsync(string[] keys, CancellationToken cancellationToken);

    /// <summary>Keys of documents that begin with <paramref name="prefix"/> and come after <paramref name="after"/>, in ordinal order, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<string>> FindKeysAsync(string prefix, string after, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes documents (but lasting ones) and conversations that were last written longer than <paramref name="age"/> ago by the store's clock, which counts in minutes, at most
    /// <paramref name="limit"/> of each. Returns how many it deleted in all; call it again until that is 0. What is dated further in the future than that, by a clock that was set back since, counts from now on.
    /// </summary>
    Task<int> ExpireAsync(TimeSpan age, int limit, CancellationToken cancellationToken);

    /// <summary>Removes what deleted content has left behind in the store's own journal, where it has one that keeps such.</summary>
    Task WipeAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
