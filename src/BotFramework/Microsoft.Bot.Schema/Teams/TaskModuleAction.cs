using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card's button that opens a dialog.</summary>
public class TaskModuleAction : CardAction
{
    /// <param name="title">The button's label.</param>
    /// <param name="value">An object, or the JSON text of one, that comes back in the <c>task/fetch</c> invoke.</param>
    public TaskModuleAction(string title, object? value = null)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => [],
            string json => JsonNode.Parse(json)!.AsObject(),
            _ => JsonObject.Create(BotJson.ToElement(value)) ?? throw new ArgumentException("The value of a task module action is a JSON object.", nameof(value)),
        };
        data["type"] = "task/fetch";
        Value = data.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
