using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The trace activities that the Emulator's inspector shows.</summary>
internal static class InspectionTrace
{
    private const string Schemas = "https://www.botframework.com/schemas/";

    public static Activity Of(Activity activity, string name, string label) => New(name, activity, Schemas + "activity", label);

    public static Activity Of(ConversationReference reference) => New("MessageDelete", reference, Schemas + "conversationReference", "Deleted Message");

    public static Activity Of(Exception exception) => New("TurnError", exception.Message, Schemas + "error", "Turn Error");

    public static Activity OfState(IReadOnlyDictionary<string, JsonElement> state) => New("BotState", state, Schemas + "botState", "Bot State");

    public static Activity OfCommand(string command) => New("Command", command, Schemas + "command", "Command");

    private static Activity New(string name, object value, string valueType, string label) => new()
    {
        Type = ActivityTypes.Trace,
        Timestamp = TimeProvider.System.GetUtcNow(),
        Name = name,
        Label = label,
        Value = value,
        ValueType = valueType,
    };
}
