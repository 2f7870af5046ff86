using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Inspection;

/// <summary>The latest conversations, in memory, as they were said.</summary>
internal sealed class TranscriptShelf : ITranscriptLogger
{
    /// <summary>Conversations kept; the one that began first goes first.</summary>
    public const int ConversationLimit = 20;

    /// <summary>Activities kept of each, the latest.</summary>
    public const int ActivityLimit = 200;

    private readonly Lock _lock = new();
    private readonly OrderedDictionary<(string Channel, string Conversation), Queue<Activity>> _conversations = [];

    /// <summary>The conversations, by channel and id, oldest first.</summary>
    public IReadOnlyList<(string Channel, string Conversation)> Conversations
    {
        get
        {
            lock (_lock)
            {
                return [.. _conversations.Keys];
            }
        }
    }

    public Task LogActivityAsync(IActivity activity)
    {
        var key = Key(activity.ChannelId, activity.Conversation?.Id);
        lock (_lock)
        {
            if (!_conversations.TryGetValue(key, out var activities))
            {
                _conversations[key] = activities = new Queue<Activity>();
                if (_conversations.Count > ConversationLimit)
                {
                    _conversations.RemoveAt(0);
                }
            }

            activities.Enqueue((Activity)activity);
            if (activities.Count > ActivityLimit)
            {
                activities.Dequeue();
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>What was said in a conversation, in order; null where it is not known.</summary>
    public IReadOnlyList<Activity>? Find(string channel, string conversation)
    {
        lock (_lock)
        {
            return _conversations.TryGetValue(Key(channel, conversation), out var activities) ? [.. activities] : null;
        }
    }

    public void Remove(string? channel, string? conversation)
    {
        lock (_lock)
        {
            _conversations.Remove(Key(channel, conversation));
        }
    }

    private static (string Channel, string Conversation) Key(string? channel, string? conversation) => (channel ?? "", conversation ?? "");
}
