using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Internal;

internal static class Recipients
{
    /// <summary>Who sees the suggested actions of an answer: whoever wrote the activity; everybody when that is not known.</summary>
    public static List<string>? Of(Activity activity) => activity.From?.Id is { } id ? [id] : null;
}
