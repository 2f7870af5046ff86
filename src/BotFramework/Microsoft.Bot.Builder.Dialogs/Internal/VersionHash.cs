using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>A version id that is the same in every process for the same dialogs.</summary>
internal static class VersionHash
{
    public static string Of(IEnumerable<Dialog> dialogs)
    {
        var versions = new StringBuilder();
        foreach (var dialog in dialogs)
        {
            versions.Append(dialog.GetVersion()).Append('\n');
        }

        return StringUtils.Hash(versions.ToString());
    }
}
