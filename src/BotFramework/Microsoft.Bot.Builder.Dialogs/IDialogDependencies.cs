namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs others in the same <see cref="DialogSet"/>; adding it adds them.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs that this one begins by their ids; asked for once, when it is added.</summary>
    IEnumerable<Dialog> GetDependencies();
}
