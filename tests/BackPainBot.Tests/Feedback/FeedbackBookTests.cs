using System.Globalization;
using BackPainBot.Feedback;
using BackPainBot.Storage.Memory;
using BackPainBot.Tests.Support;
using BotFramework.Json;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BackPainBot.Tests.Feedback;

/// <summary>What is kept of feedback, and for how long.</summary>
public sealed class FeedbackBookTests
{
    private static readonly Vote Vote = new(["session"], Helpful: true);

    private readonly ManualClock _clock = new();
    private readonly MemoryStore _store;
    private readonly FeedbackOptions _options = new() { KeepWords = true, WordsDays = 7 };
    private readonly FeedbackBook _book;

    static FeedbackBookTests() => BotFrameworkJson.Register(FeedbackJson.Default, typeof(VoteTotals), typeof(AnswerReplies), typeof(FeedbackWords));

    public FeedbackBookTests()
    {
        _store = new MemoryStore(_clock);
        _book = new FeedbackBook(_store, Options.Create(_options), _clock);
    }

    [Fact]
    public async Task Words_are_kept_for_their_days_and_then_deleted()
    {
        await _book.KeepAsync(new Remark(Vote, "old"), default);
        _clock.Advance(TimeSpan.FromDays(5));
        await _book.KeepAsync(new Remark(Vote, "new"), default);
        _clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(["old", "new"], (await _book.WordsAsync(default)).Select(item => item.Words));

        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(["new"], (await _book.WordsAsync(default)).Select(item => item.Words));

        Assert.Equal(2, await CountAsync());
        await _book.ExpireWordsAsync(default);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Many_words_are_all_read_and_all_deleted()
    {
        for (var i = 0; i < 250; i++)
        {
            await _book.KeepAsync(new Remark(Vote, i.ToString(CultureInfo.InvariantCulture)), default);
        }

        Assert.Equal(250, (await _book.WordsAsync(default)).Count);

        _clock.Advance(TimeSpan.FromDays(8));
        await _book.ExpireWordsAsync(default);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Words_are_not_kept_unless_configured()
    {
        _options.KeepWords = false;
        await _book.KeepAsync(new Remark(Vote, "words"), default);

        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Endless_words_are_cut()
    {
        await _book.KeepAsync(new Remark(Vote, new string('x', 100_000)), default);

        Assert.Equal(FeedbackBook.WordsLimit, Assert.Single(await _book.WordsAsync(default)).Words.Length);
    }

    [Fact]
    public async Task Votes_that_come_at_once_are_all_counted_and_do_not_expire()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => _book.CountAsync(new Vote(["session", "source"], i % 4 > 0), default))));
        _clock.Advance(TimeSpan.FromDays(1000));
        await _store.ExpireAsync(TimeSpan.FromDays(1), 100, default);
        var totals = (await _book.TotalsAsync(default)).Topics;

        Assert.Equal((30, 10), (totals["session"].Helpful, totals["session"].NotHelpful));
        Assert.Equal((30, 10), (totals["source"].Helpful, totals["source"].NotHelpful));
    }

    [Fact]
    public async Task The_latest_answers_of_a_conversation_are_known_by_their_ids_until_it_is_forgotten()
    {
        var inbound = new Activity { ChannelId = "msteams", Conversation = new ConversationAccount { Id = "c" } };
        for (var i = 0; i <= AnswerReplies.Limit; i++)
        {
            await _book.RememberAsync(inbound, [new AnswerReply { Id = $"{i}", Topics = ["session"] }], default);
        }

        Assert.Null(await _book.TopicsAsync(inbound, "0", default));
        Assert.Equal(["session"], await _book.TopicsAsync(inbound, "1", default));
        Assert.Null(await _book.TopicsAsync(new Activity { ChannelId = "msteams", Conversation = new ConversationAccount { Id = "other" } }, "1", default));

        await _book.ForgetAsync(inbound, default);
        Assert.Null(await _book.TopicsAsync(inbound, "1", default));
    }

    private async Task<int> CountAsync() => (await _store.FindKeysAsync("lasting/feedback/words/", "", 1000, default)).Count;
}
