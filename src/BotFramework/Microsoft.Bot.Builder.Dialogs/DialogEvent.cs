namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An event raised by <see cref="DialogContext.EmitEventAsync"/>.</summary>
public class DialogEvent
{
    /// <summary>Whether parents get the event when the dialog does not handle it.</summary>
    public bool Bubble { get; set; }

    public string? Name { get; set; }

    public object? Value { get; set; }
}
