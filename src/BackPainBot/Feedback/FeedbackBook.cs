using System.Globalization;
using BackPainBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BackPainBot.Feedback;

/// <summary>Feedback in the bot's store: totals by topic, which do not expire; what people wrote, for as long as configured; and which answer has which id on its channel.</summary>
public sealed class FeedbackBook(IBotStore store, IOptions<FeedbackOptions> options, TimeProvider clock)
{
    /// <summary>Characters of what people write that are kept.</summary>
    public const int WordsLimit = 2000;

    private const string TotalsKey = IBotStore.LastingPrefix + "feedback/votes";
    private const string WordsPrefix = IBotStore.LastingPrefix + "feedback/words/";
    private const int PageSize = 100;

    /// <summary>Adds a vote to the totals.</summary>
    public Task CountAsync(Vote vote, CancellationToken cancellationToken) => ChangeAsync<VoteTotals>(
        TotalsKey,
        totals =>
        {
            foreach (var topic in vote.Topics)
            {
                var count = totals.Topics.TryGetValue(topic, out var known) ? known : totals.Topics[topic] = new VoteCount();
                _ = vote.Helpful ? count.Helpful++ : count.NotHelpful++;
            }
        },
        cancellationToken);

    /// <summary>Keeps what was written with a vote, where that is configured.</summary>
    public async Task KeepAsync(Remark remark, CancellationToken cancellationToken)
    {
        if (!options.Value.KeepWords)
        {
            return;
        }

        var item = new FeedbackWords
        {
            Day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            Topics = [.. remark.Vote.Topics],
            Helpful = remark.Vote.Helpful,
            Words = remark.Words.Length <= WordsLimit ? remark.Words : remark.Words[..WordsLimit],
        };
        await store.WriteAsync(new Dictionary<string, object> { [$"{WordsKey(item.Day)}/{Guid.NewGuid():n}"] = item }, cancellationToken);
    }

    /// <summary>The votes by topic id.</summary>
    public async Task<VoteTotals> TotalsAsync(CancellationToken cancellationToken) => await FindAsync<VoteTotals>(TotalsKey, cancellationToken) ?? new VoteTotals();

    /// <summary>What people wrote within the days for which it is kept, oldest first.</summary>
    public async Task<IReadOnlyList<FeedbackWords>> WordsAsync(CancellationToken cancellationToken)
    {
        var words = new List<FeedbackWords>();
        for (var keys = await KeysAsync(FirstKept, cancellationToken); keys.Count > 0; keys = await KeysAsync(keys[^1], cancellationToken))
        {
            var found = await store.ReadAsync([.. keys], cancellationToken);
            words.AddRange(keys.Select(key => found.TryGetValue(key, out var item) ? item : null).OfType<FeedbackWords>());
        }

        return words;
    }

    /// <summary>Deletes what people wrote longer ago than it is kept.</summary>
    public async Task ExpireWordsAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            string[] old = [.. (await KeysAsync("", cancellationToken)).Where(key => string.CompareOrdinal(key, FirstKept) < 0)];
            if (old.Length == 0)
            {
                return;
            }

            await store.DeleteAsync(old, cancellationToken);
        }
    }

    /// <summary>Notes under which ids answers reached their channel.</summary>
    public Task RememberAsync(Activity inbound, IReadOnlyList<AnswerReply> sent, CancellationToken cancellationToken) => ChangeAsync<AnswerReplies>(
        RepliesKey(inbound),
        replies => replies.Items = [.. replies.Items.Concat(sent).TakeLast(AnswerReplies.Limit)],
        cancellationToken);

    /// <summary>The topics of the answer with an id; null where it is not known.</summary>
    public async Task<IReadOnlyList<string>?> TopicsAsync(Activity inbound, string id, CancellationToken cancellationToken) =>
        (await FindAsync<AnswerReplies>(RepliesKey(inbound), cancellationToken))?.Items.LastOrDefault(reply => reply.Id == id)?.Topics.ToList();

    /// <summary>Forgets which answers a conversation was given.</summary>
    public Task ForgetAsync(Activity inbound, CancellationToken cancellationToken) => ForgetAsync(inbound.ChannelId, inbound.Conversation?.Id, cancellationToken);

    /// <summary>Forgets which answers a conversation was given.</summary>
    public Task ForgetAsync(string? channel, string? conversation, CancellationToken cancellationToken) => store.DeleteAsync([RepliesKey(channel, conversation)], cancellationToken);

    private static string RepliesKey(Activity inbound) => RepliesKey(inbound.ChannelId, inbound.Conversation?.Id);

    private static string RepliesKey(string? channel, string? conversation) => $"answers/{channel}/conversations/{conversation}";

    private static string WordsKey(DateOnly day) => WordsPrefix + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string FirstKept => WordsKey(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-options.Value.WordsDays));

    private Task<IReadOnlyList<string>> KeysAsync(string after, CancellationToken cancellationToken) => store.FindKeysAsync(WordsPrefix, after, PageSize, cancellationToken);

    private async Task<T?> FindAsync<T>(string key, CancellationToken cancellationToken)
        where T : class => (await store.ReadAsync([key], cancellationToken)).TryGetValue(key, out var found) ? found as T : null;

    /// <summary>Changes a document, again and again until no other writer was faster.</summary>
    private async Task ChangeAsync<T>(string key, Action<T> change, CancellationToken cancellationToken)
        where T : class, IStoreItem, new()
    {
        while (true)
        {
            var document = await FindAsync<T>(key, cancellationToken) ?? new T { ETag = "" };
            change(document);
            try
            {
                await store.WriteAsync(new Dictionary<string, object> { [key] = document }, cancellationToken);
                return;
            }
            catch (StorageConflictException)
            {
                // Somebody else's vote came between; theirs stays, ours is added to it.
            }
        }
    }
}
