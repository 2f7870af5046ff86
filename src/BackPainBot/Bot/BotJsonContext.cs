using System.Text.Json.Serialization;
using BackPainBot.Channels;
using BackPainBot.Dialogs;

namespace BackPainBot.Bot;

/// <summary>Serialisation of what the bot keeps in state and puts into activities; generated, no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationData))]
[JsonSerializable(typeof(TurnLedger))]
[JsonSerializable(typeof(StoredTurn))]
[JsonSerializable(typeof(UnsentTurn))]
[JsonSerializable(typeof(TopicOptions))]
[JsonSerializable(typeof(CitationEntity))]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(TeamsMessageData))]
[JsonSerializable(typeof(CardActionAnswer))]
[JsonSerializable(typeof(TaskAnswer))]
[JsonSerializable(typeof(UnderstandingTrace))]
[JsonSerializable(typeof(ButtonValue))]
[JsonSerializable(typeof(VoteAction))]
internal sealed partial class BotJsonContext : JsonSerializerContext;
