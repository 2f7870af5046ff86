namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the framework raises itself.</summary>
public class DialogEvents
{
    /// <summary>A dialog was started.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog should repeat its question.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The stack is being cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity arrived; raised once a turn, from the leaf up.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs of a container differ from those the conversation started with.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the value is the exception.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
