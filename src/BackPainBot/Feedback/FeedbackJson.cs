using System.Text.Json.Serialization;

namespace BackPainBot.Feedback;

/// <summary>Serialisation of feedback: in state, in what channels send, in what staff read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(VoteTotals))]
[JsonSerializable(typeof(AnswerReplies))]
[JsonSerializable(typeof(FeedbackWords))]
[JsonSerializable(typeof(FeedbackReport))]
[JsonSerializable(typeof(SubmittedAction))]
[JsonSerializable(typeof(SubmittedFeedback))]
internal sealed partial class FeedbackJson : JsonSerializerContext;
