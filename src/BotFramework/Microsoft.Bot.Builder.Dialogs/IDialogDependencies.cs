namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs others in the same <see cref="DialogSet"/>; adding it adds them.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
