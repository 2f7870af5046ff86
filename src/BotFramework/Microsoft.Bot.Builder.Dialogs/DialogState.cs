using Microsoft.Bot.Builder.Dialogs.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack as it is persisted: the active dialog comes first.</summary>
public class DialogState
{
    static DialogState() => DialogStateTypes.Register();

    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance>? stack)
    {
        DialogStack = stack ?? [];
    }

    public List<DialogInstance> DialogStack { get; set; }
}
