using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Serialization;

/// <summary>The contracts of what dialogs keep in state.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(DialogInstance))]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(Choice))]
[JsonSerializable(typeof(ChoiceFactoryOptions))]
[JsonSerializable(typeof(FoundChoice))]
[JsonSerializable(typeof(DateTimeResolution))]
[JsonSerializable(typeof(List<DialogInstance>))]
[JsonSerializable(typeof(List<Choice>))]
[JsonSerializable(typeof(List<FoundChoice>))]
[JsonSerializable(typeof(List<DateTimeResolution>))]
[JsonSerializable(typeof(IList<DateTimeResolution>))]
internal sealed partial class DialogJsonContext : JsonSerializerContext;
