#if BOT_FRAMEWORK_PACKAGES
using System.Collections.Concurrent;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Serialization;

namespace BotFramework.Json;

/// <summary>The closed table of types that state may name. What is not in it is never instantiated.</summary>
internal sealed class StateTypeBinder : ISerializationBinder
{
    private static readonly ConcurrentDictionary<string, Type> Types = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    static StateTypeBinder()
    {
        Add("Dictionary", typeof(Dictionary<string, object>));
        Add("List", typeof(List<object>));
        Add("List<String>", typeof(List<string>));
        Add("String[]", typeof(string[]));
        Add("List<Attachment>", typeof(List<Attachment>));
        Add("List<DateTimeResolution>", typeof(List<DateTimeResolution>));
        foreach (var type in (Type[])[
            typeof(Activity), typeof(Attachment), typeof(CardAction), typeof(ChannelAccount), typeof(ConversationAccount), typeof(ConversationReference),
            typeof(Entity), typeof(Mention), typeof(ResourceResponse), typeof(SuggestedActions), typeof(TokenResponse),
            typeof(Choice), typeof(DateTimeResolution), typeof(DialogInstance), typeof(DialogState), typeof(FoundChoice), typeof(PromptOptions)])
        {
            Add(type.Name, type);
        }
    }

    public static void Add(string name, Type type)
    {
        var taken = Types.GetOrAdd(name, type);
        if (taken != type)
        {
            throw new InvalidOperationException($"The state type name '{name}' stands for '{taken}' and cannot stand for '{type}' too.");
        }

        Names.TryAdd(type, name);
    }

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = Names.TryGetValue(serializedType, out var name)
            ? name
            : throw new InvalidOperationException(
                $"State cannot hold a '{serializedType}': the type is not registered. Register it with BotFrameworkJson.Register.");
    }

    public Type BindToType(string? assemblyName, string typeName) => assemblyName is null && Types.TryGetValue(typeName, out var type)
        ? type
        : throw new InvalidOperationException(
            $"The state names the type '{typeName}', which is not registered, and is refused. Register it with BotFrameworkJson.Register, or delete the state.");
}
#endif
