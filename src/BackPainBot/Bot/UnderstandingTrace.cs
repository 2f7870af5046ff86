using System.Text.Json.Serialization;
using BackPainBot.Recognition;

namespace BackPainBot.Bot;

/// <summary>The value of the trace by which developers see how a turn was understood. Sent on channel <c>emulator</c> only.</summary>
internal sealed record UnderstandingTrace(
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("topics")] IReadOnlyList<TracedTopic> Topics,
    [property: JsonPropertyName("answered")] IReadOnlyList<string> Answered,
    [property: JsonPropertyName("milliseconds")] double Milliseconds)
{
    private const int TopicLimit = 5;

    public const string Name = "QuestionUnderstanding";
    public const string Label = "Question understanding";
    public const string ValueType = "https://backpainbot/schemas/understanding";

    public static UnderstandingTrace Of(TurnReport report) => new(
        report.Kind.Name(),
        [.. report.Ranked.Where(topic => LabelMap.Read(topic.Id).Kind == TurnKind.Answer).Take(TopicLimit).Select(topic => new TracedTopic(topic.Id, Math.Round(topic.Score, 4)))],
        [.. report.Answered],
        Math.Round(report.Elapsed.TotalMilliseconds, 3));
}
