using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackPainBot.Feedback;

/// <summary>A vote in Teams.</summary>
/// <param name="Reaction"><c>like</c> or <c>dislike</c>.</param>
/// <param name="Feedback">What was written: in Teams JSON that holds it, in the Agents Playground the words themselves.</param>
internal sealed record SubmittedReaction([property: JsonPropertyName("reaction")] string? Reaction, [property: JsonPropertyName("feedback")] string? Feedback)
{
    /// <summary>Whether it is a like; null where it is neither that nor a dislike.</summary>
    public bool? Likes => Reaction switch
    {
        "like" => true,
        "dislike" => false,
        _ => null,
    };

    public string? Words()
    {
        if (Feedback?.TrimStart().StartsWith('{') != true)
        {
            return Feedback;
        }

        try
        {
            return JsonSerializer.Deserialize(Feedback, FeedbackJson.Default.SubmittedFeedback)?.Text;
        }
        catch (JsonException)
        {
            // Somebody wrote a brace.
            return Feedback;
        }
    }
}
