using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>A conversation as the log has it.</summary>
internal sealed class History
{
    private readonly List<string> _ids = [];
    private readonly List<(string Id, string Key)> _said = [];
    private readonly Dictionary<string, List<string>> _replies = new(StringComparer.Ordinal);
    private readonly List<string> _unasked = [];
    private readonly List<string> _order = [];

    public History(IEnumerable<JsonObject> activities)
    {
        foreach (var activity in activities)
        {
            var id = Text(activity, "id");
            _ids.Add(id);
            if (activity["channelData"]?["clientActivityID"]?.GetValue<string>() is { } key)
            {
                _said.Add((id, key));
            }
            else if (Text(activity, "replyToId") is { Length: > 0 } inbound && _said.Exists(message => message.Id == inbound))
            {
                (_replies.TryGetValue(inbound, out var replies) ? replies : _replies[inbound] = []).Add(Said(activity));
                if (_order.Count == 0 || _order[^1] != inbound)
                {
                    _order.Add(inbound);
                }
            }
            else
            {
                _unasked.Add(Said(activity));
            }
        }
    }

    /// <summary>Ids of all activities, in order.</summary>
    public IReadOnlyList<string> Ids => _ids;

    public int Replies => _replies.Values.Sum(replies => replies.Count) + _unasked.Count;

    public bool IsAnswered(string key) => _said.Find(message => message.Key == key) is { Id: { } id } && _replies.ContainsKey(id);

    /// <summary>What is wrong with it, given what was acknowledged and how an undisturbed conversation goes.</summary>
    public IEnumerable<string> Compare(IReadOnlyList<string> acknowledged, History expected)
    {
        if (!_said.Select(message => message.Key).SequenceEqual(acknowledged))
        {
            yield return $"{acknowledged.Count} messages were acknowledged, the log has {_said.Count}, or has them in another order";
            yield break;
        }

        if (!_order.SequenceEqual(_said.Select(message => message.Id)))
        {
            yield return "replies are missing, or not in the order of the messages";
        }

        if (!_unasked.SequenceEqual(expected._unasked))
        {
            yield return $"{_unasked.Count} messages of the bot's own instead of {expected._unasked.Count}";
        }

        for (var i = 0; i < _said.Count; i++)
        {
            var (said, meant) = (RepliesTo(i), expected.RepliesTo(i));
            if (!said.SequenceEqual(meant))
            {
                yield return $"message {i} got {said.Count} replies that are not the {meant.Count} expected: {said.FirstOrDefault()} / {meant.FirstOrDefault()}";
            }
        }
    }

    private List<string> RepliesTo(int index) => _replies.GetValueOrDefault(_said[index].Id) ?? [];

    /// <summary>All of a reply but what differs from conversation to conversation and from time to time.</summary>
    private static string Said(JsonObject activity)
    {
        var said = activity.DeepClone().AsObject();
        foreach (var member in new[] { "id", "timestamp", "conversation", "recipient", "replyToId" })
        {
            said.Remove(member);
        }

        (said["suggestedActions"] as JsonObject)?.Remove("to");

        return said.ToJsonString();
    }

    private static string Text(JsonObject activity, string member) => activity[member]?.GetValue<string>() ?? "";
}
