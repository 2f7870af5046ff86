using System.Text.Json.Nodes;

namespace BackPainBot.Tests.Support;

/// <summary>What the bot sent for one activity.</summary>
public sealed record BotTurn(IReadOnlyList<JsonObject> Activities)
{
    public IReadOnlyList<JsonObject> Messages { get; } = [.. Activities.Where(activity => activity["type"]!.GetValue<string>() == "message")];

    /// <summary>The texts of the messages, one after the other.</summary>
    public string Text => string.Join("\n\n", Messages.Select(message => message["text"]?.GetValue<string>() ?? ""));

    /// <summary>The last paragraph of the last message.</summary>
    public string LastParagraph => (Messages[^1]["text"]?.GetValue<string>() ?? "").Split("\n\n")[^1];

    /// <summary>Titles of the buttons under the last message.</summary>
    public IReadOnlyList<string> Buttons =>
        [.. (Messages[^1]["suggestedActions"]?["actions"]?.AsArray() ?? []).Select(action => action!["title"]!.GetValue<string>())];

    /// <summary>The value of the understanding's trace; channel emulator only.</summary>
    public JsonObject Trace => Activities.Single(activity =>
        activity["type"]!.GetValue<string>() == "trace" && activity["name"]?.GetValue<string>() == "QuestionUnderstanding")["value"]!.AsObject();

    public string Kind => Trace["kind"]!.GetValue<string>();

    public IReadOnlyList<string> Answered => [.. Trace["answered"]!.AsArray().Select(id => id!.GetValue<string>())];
}
