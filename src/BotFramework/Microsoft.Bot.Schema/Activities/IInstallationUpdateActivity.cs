namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or uninstalled.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>One of <see cref="InstallationUpdateActionTypes"/>; Teams adds "add-upgrade" and "remove-upgrade" when only the version changes.</summary>
    string? Action { get; set; }
}
