namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The outcome of one dialog's turn.</summary>
public class DialogTurnResult
{
    /// <summary>A result whose parent has not ended.</summary>
    public DialogTurnResult(DialogTurnStatus status, object? result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>Whether the dialog waits for the user, or is over and how.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog returned; set only when <see cref="Status"/> is <see cref="DialogTurnStatus.Complete"/>.</summary>
    public object? Result { get; set; }

    /// <summary>The dialog ended its parent too; the parent should do nothing more this turn.</summary>
    public bool ParentEnded { get; set; }
}
