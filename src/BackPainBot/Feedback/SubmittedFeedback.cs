using System.Text.Json.Serialization;

namespace BackPainBot.Feedback;

/// <summary>What was written with a vote, as Teams wraps it.</summary>
internal sealed record SubmittedFeedback([property: JsonPropertyName("feedbackText")] string? Text);
