namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack, with its state; persisted between turns.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog in its <see cref="DialogSet"/>.</summary>
    public string? Id { get; set; }

    /// <summary>The dialog's own state; values are primitives, dictionaries, lists and registered types.</summary>
    public IDictionary<string, object?>? State { get; set; } = new Dictionary<string, object?>();

    /// <summary>The stack's position when the instance is used by another container; null in ordinary stacks.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version that the instance was last run with; kept by containers.</summary>
    public string? Version { get; set; }
}
