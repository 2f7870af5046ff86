using System.Text.Json;
using BackPainBot.Bot;
using BackPainBot.Channels;
using BackPainBot.Knowledge;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Feedback;

/// <summary>Takes votes in the forms in which channels send them, and finds what they are on: the answer that they name, or else the last one.</summary>
public sealed class Ballot(FeedbackBook book, ConversationMemory memory, KnowledgeCatalog catalog)
{
    /// <summary>Takes a vote of Teams; false where the invoke is none.</summary>
    public async Task<bool> TakeSubmittedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var action = Read(context.Activity.Value);
        if (action is not { Name: SubmittedAction.Feedback, Value: { Likes: { } helpful } reaction })
        {
            return false;
        }

        var topics = context.Activity.ReplyToId is { Length: > 0 } id ? await book.TopicsAsync(context.Activity, id, cancellationToken) : null;
        await TakeAsync(context, topics, helpful, reaction.Words(), cancellationToken);
        return true;
    }

    /// <summary>Takes a vote of Web Chat's, if the event is one: once for each topic that this conversation has answered, silently.</summary>
    public async Task TakeClickedAsync(ITurnContext<IEventActivity> context, CancellationToken cancellationToken)
    {
        if (VoteAction.Read(context.Activity) is not { } vote)
        {
            return;
        }

        var data = await memory.GetAsync(context, cancellationToken);
        string[] topics = [.. vote.Topics.Distinct(StringComparer.Ordinal).Where(topic => data.Seen.Contains(topic) && !data.Voted.Contains($"{vote.SchemaType}:{topic}"))];
        if (topics.Length > 0)
        {
            data.Voted = [.. data.Voted, .. topics.Select(topic => $"{vote.SchemaType}:{topic}")];
            FeedbackTurn.Of(context).Count(new Vote(topics, vote.Helpful));
        }
    }

    /// <summary>Takes a vote that was typed; it is on the last answer. Null where there was none.</summary>
    public Task<Vote?> TakeTypedAsync(ITurnContext context, bool helpful, CancellationToken cancellationToken) =>
        TakeAsync(context, topics: null, helpful, words: null, cancellationToken);

    private async Task<Vote?> TakeAsync(ITurnContext context, IReadOnlyList<string>? topics, bool helpful, string? words, CancellationToken cancellationToken)
    {
        // What comes from outside is counted only where it names topics there are.
        string[] known = [.. (topics ?? []).Where(topic => catalog.Languages[0].TryGetTopic(topic, out _)).Distinct(StringComparer.Ordinal)];
        if (known.Length == 0)
        {
            known = [.. (await memory.GetAsync(context, cancellationToken)).Last];
        }

        if (known.Length == 0)
        {
            return null;
        }

        var vote = new Vote(known, helpful);
        FeedbackTurn.Of(context).Count(vote);
        FeedbackTurn.Of(context).Keep(vote, words);
        return vote;
    }

    private static SubmittedAction? Read(object? value)
    {
        try
        {
            return BotFrameworkJson.Read(value, FeedbackJson.Default.SubmittedAction);
        }
        catch (JsonException)
        {
            // Of another form than a vote has.
            return null;
        }
    }
}
