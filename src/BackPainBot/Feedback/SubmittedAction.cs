using System.Text.Json.Serialization;
using BotFramework.Json;

namespace BackPainBot.Feedback;

/// <summary>The value of Teams' invoke <c>message/submitAction</c>.</summary>
internal sealed record SubmittedAction([property: JsonPropertyName("actionName")] string? Name, [property: JsonPropertyName("actionValue")] SubmittedReaction? Value)
{
    public const string InvokeName = "message/submitAction";
    public const string Feedback = "feedback";

    /// <summary>The body by which the bot says that it has taken the vote.</summary>
    public static object Accepted => BotFrameworkJson.FromJson("{}"u8);
}
