#if BOT_FRAMEWORK_PACKAGES
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Json;

/// <summary>The closed table of types that state may hold as objects. What is not in it is never instantiated.</summary>
internal static class StateTable
{
    public const string Json = "Json";

    private static readonly ConcurrentDictionary<string, Type> Types = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Type, string> Names = new();
    private static readonly ConcurrentDictionary<Type, JsonTypeInfo> Contracts = new();

    static StateTable()
    {
        Add(Json, typeof(JToken));
        Add("List<String>", typeof(List<string>));
        Add("String[]", typeof(string[]));
        Add("List<Attachment>", typeof(List<Attachment>));
        Add("List<DateTimeResolution>", typeof(List<DateTimeResolution>));
        foreach (var type in (Type[])[
            typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(Guid), typeof(Uri), typeof(decimal), typeof(byte[]),
            typeof(Activity), typeof(Attachment), typeof(CardAction), typeof(ChannelAccount), typeof(ConversationAccount), typeof(ConversationReference),
            typeof(Entity), typeof(Mention), typeof(ResourceResponse), typeof(SuggestedActions), typeof(TokenResponse),
            typeof(Choice), typeof(DateTimeResolution), typeof(DialogInstance), typeof(DialogState), typeof(FoundChoice), typeof(PromptOptions)])
        {
            Add(type.Name, type);
        }
    }

    /// <summary>Adds a type that the context names, and that is written by the context's contract.</summary>
    public static void Add(Type type, JsonSerializerContext context)
    {
        var contract = context.GetTypeInfo(type)
            ?? throw new ArgumentException($"{context.GetType().Name} has no [JsonSerializable(typeof({type.Name}))].", nameof(type));
        Add(type.Name, type);
        Contracts.TryAdd(type, contract);
    }

    public static bool TryGetName(Type type, [NotNullWhen(true)] out string? name) => Names.TryGetValue(type, out name);

    public static bool TryGetContract(Type type, [NotNullWhen(true)] out JsonTypeInfo? contract) => Contracts.TryGetValue(type, out contract);

    /// <exception cref="InvalidOperationException">No type has the name.</exception>
    public static Type Resolve(string? name) => Types.TryGetValue(name ?? string.Empty, out var type)
        ? type
        : throw new InvalidOperationException(
            $"The state names the type '{name}', which is not registered, and is refused. Register it with BotFrameworkJson.Register, or delete the state.");

    private static void Add(string name, Type type)
    {
        var taken = Types.GetOrAdd(name, type);
        if (taken != type)
        {
            throw new InvalidOperationException($"The state type name '{name}' stands for '{taken}' and cannot stand for '{type}' too.");
        }

        Names.TryAdd(type, name);
    }
}
#endif
