using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Serialization;

/// <summary>The dialogs' rows in the closed table of types that state may hold.</summary>
internal static class DialogStateTypes
{
    static DialogStateTypes()
    {
        var context = DialogJsonContext.Default;
        StateTypes.Add(nameof(DialogState), context.DialogState);
        StateTypes.Add(nameof(DialogInstance), context.DialogInstance);
        StateTypes.Add(nameof(PromptOptions), context.PromptOptions);
        StateTypes.Add(nameof(Choice), context.Choice);
        StateTypes.Add(nameof(ChoiceFactoryOptions), context.ChoiceFactoryOptions);
        StateTypes.Add(nameof(FoundChoice), context.FoundChoice);
        StateTypes.Add(nameof(DateTimeResolution), context.DateTimeResolution);
        StateTypes.Add("List<DialogInstance>", context.ListDialogInstance);
        StateTypes.Add("List<Choice>", context.ListChoice);
        StateTypes.Add("List<FoundChoice>", context.ListFoundChoice);
        StateTypes.Add("List<DateTimeResolution>", context.ListDateTimeResolution);
    }

    /// <summary>Makes sure of the rows; the first call adds them.</summary>
    public static void Register()
    {
    }
}
