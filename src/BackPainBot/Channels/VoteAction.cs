using System.Text.Json.Serialization;
using BackPainBot.Bot;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels;

/// <summary>
/// A thumb under an answer: a schema.org action. Web Chat hands the pressed one back as it is, and nothing else, so its id names what was voted on.
/// </summary>
internal sealed record VoteAction([property: JsonPropertyName("@type")] string SchemaType, [property: JsonPropertyName("@id")] string Id)
{
    /// <summary>Name of the event that a pressed thumb sends.</summary>
    public const string EventName = "webchat:activity-status/feedback";

    private const string Like = "LikeAction";
    private const string Dislike = "DislikeAction";
    private const char Separator = ',';

    [JsonPropertyName("actionStatus")]
    public string ActionStatus { get; } = "PotentialActionStatus";

    [JsonIgnore]
    public bool Helpful => SchemaType == Like;

    /// <summary>The topics that were voted on.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Topics => Id[(Id.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(Separator);

    /// <summary>Both thumbs for an answer to some topics.</summary>
    public static IReadOnlyList<VoteAction> For(IEnumerable<string> topics)
    {
        var ids = string.Join(Separator, topics);
        return [new VoteAction(Like, $"like:{ids}"), new VoteAction(Dislike, $"dislike:{ids}")];
    }

    /// <summary>The vote that an activity carries, or null: what clients send is not trusted to have the form.</summary>
    public static VoteAction? Read(IEventActivity activity)
    {
        if (activity.Name != EventName || activity.Entities is not [var entity, ..])
        {
            return null;
        }

        try
        {
            return BotFrameworkJson.Read(entity, BotJsonContext.Default.VoteAction) is { SchemaType: Like or Dislike, Id.Length: > 0 } vote ? vote : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
