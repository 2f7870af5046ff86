namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An event raised by <see cref="DialogContext.EmitEventAsync"/>.</summary>
public class DialogEvent
{
    /// <summary>Whether parents get the event when the dialog does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>One of <see cref="DialogEvents"/>, or a dialog's own.</summary>
    public string? Name { get; set; }

    /// <summary>What there is to tell, as the name decides; for <see cref="DialogEvents.VersionChanged"/> the id of the dialog.</summary>
    public object? Value { get; set; }
}
