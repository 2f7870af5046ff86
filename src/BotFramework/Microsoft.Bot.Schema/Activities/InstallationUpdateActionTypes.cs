namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Action"/> on installation updates.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The bot was installed.</summary>
    public const string Add = "add";

    /// <summary>The bot was uninstalled, or removed from the team.</summary>
    public const string Remove = "remove";
}
