using Microsoft.Bot.Builder.Dialogs.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack as it is persisted: the active dialog comes first.</summary>
public class DialogState
{
    static DialogState() => DialogStateTypes.Register();

    /// <summary>An empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>This stack itself, not a copy; an empty one where null is given.</summary>
    public DialogState(List<DialogInstance>? stack)
    {
        DialogStack = stack ?? [];
    }

    /// <summary>The active dialog comes first, the one that began everything last.</summary>
    public List<DialogInstance> DialogStack { get; set; }
}
