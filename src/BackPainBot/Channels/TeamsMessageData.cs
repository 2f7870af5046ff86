using System.Text.Json.Serialization;

namespace BackPainBot.Channels;

/// <summary>Channel data of a message to Teams.</summary>
internal sealed record TeamsMessageData([property: JsonPropertyName("feedbackLoop")] FeedbackLoop FeedbackLoop)
{
    /// <summary>The message has thumbs, and a form for words that Teams makes.</summary>
    public static readonly TeamsMessageData WithThumbs = new(new FeedbackLoop("default"));
}
