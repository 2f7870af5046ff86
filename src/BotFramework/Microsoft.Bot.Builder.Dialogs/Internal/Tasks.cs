namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>Completed tasks that are needed on every turn.</summary>
internal static class Tasks
{
    public static readonly Task<bool> False = Task.FromResult(false);
    public static readonly Task<DialogTurnResult> EndOfTurn = Task.FromResult(Dialog.EndOfTurn);
}
