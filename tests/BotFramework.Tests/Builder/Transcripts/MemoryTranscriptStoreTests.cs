using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Transcripts;

public sealed class MemoryTranscriptStoreTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task AnyCall_WithoutItsArgument_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.LogActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.GetTranscriptActivitiesAsync(null!, "c"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.GetTranscriptActivitiesAsync("test", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.ListTranscriptsAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.DeleteTranscriptAsync(null!, "c"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.DeleteTranscriptAsync("test", null!));
    }

    [Fact]
    public async Task GetTranscriptActivitiesAsync_Unknown_IsEmpty()
    {
        var page = await _store.GetTranscriptActivitiesAsync("test", "unknown");

        Assert.Empty(page.Items);
        Assert.Null(page.ContinuationToken);
    }

    [Fact]
    public async Task GetTranscriptActivitiesAsync_LoggedOutOfOrder_OldestFirst()
    {
        foreach (var minute in (int[])[2, 0, 1])
        {
            await LogAsync("c", minute);
        }

        var page = await _store.GetTranscriptActivitiesAsync("test", "c");

        Assert.Equal(["0", "1", "2"], page.Items.Select(activity => activity.Id));
        Assert.Null(page.ContinuationToken);
    }

    [Fact]
    public async Task GetTranscriptActivitiesAsync_FromADateOn_LeavesOlderOut()
    {
        await LogAsync("c", 0, 1, 2);

        var page = await _store.GetTranscriptActivitiesAsync("test", "c", startDate: Start.AddMinutes(1));

        Assert.Equal(["1", "2"], page.Items.Select(activity => activity.Id));
    }

    [Fact]
    public async Task GetTranscriptActivitiesAsync_Many_ComeInPagesOf20()
    {
        await LogAsync("c", [.. Enumerable.Range(0, 50)]);
        var sizes = new List<int>();
        var ids = new List<string?>();
        string? token = null;
        do
        {
            var page = await _store.GetTranscriptActivitiesAsync("test", "c", token);
            sizes.Add(page.Items.Length);
            ids.AddRange(page.Items.Select(activity => activity.Id));
            token = page.ContinuationToken;
        }
        while (token is not null);

        Assert.Equal([20, 20, 10], sizes);
        Assert.Equal(Enumerable.Range(0, 50).Select(id => id.ToString()), ids);
    }

    [Fact]
    public async Task ListTranscriptsAsync_Many_ComeInPagesOfTheChannel()
    {
        for (var i = 0; i < 25; i++)
        {
            await LogAsync($"c{i:00}", i);
        }

        await _store.LogActivityAsync(new Activity { ChannelId = "other", Conversation = new ConversationAccount(id: "c"), Timestamp = Start });

        var first = await _store.ListTranscriptsAsync("test");
        var second = await _store.ListTranscriptsAsync("test", first.ContinuationToken);

        Assert.Equal(20, first.Items.Length);
        Assert.Equal(["c20", "c21", "c22", "c23", "c24"], second.Items.Select(transcript => transcript.Id));
        Assert.All(second.Items, transcript => Assert.Equal("test", transcript.ChannelId));
        Assert.Equal(Start.AddMinutes(24), second.Items[^1].Created);
        Assert.Null(second.ContinuationToken);
    }

    [Fact]
    public async Task DeleteTranscriptAsync_One_LeavesOthers()
    {
        await LogAsync("a", 0);
        await LogAsync("b", 0);

        await _store.DeleteTranscriptAsync("test", "a");
        await _store.DeleteTranscriptAsync("test", "unknown");

        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "a")).Items);
        Assert.Single((await _store.GetTranscriptActivitiesAsync("test", "b")).Items);
        Assert.Equal(["b"], (await _store.ListTranscriptsAsync("test")).Items.Select(transcript => transcript.Id));
    }

    private async Task LogAsync(string conversationId, params int[] minutes)
    {
        foreach (var minute in minutes)
        {
            await _store.LogActivityAsync(new Activity
            {
                Type = ActivityTypes.Message,
                Id = minute.ToString(),
                ChannelId = "test",
                Conversation = new ConversationAccount(id: conversationId),
                Timestamp = Start.AddMinutes(minute),
            });
        }
    }
}
