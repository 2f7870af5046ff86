namespace Microsoft.Bot.Builder.Dialogs.Internal;

/// <summary>Notes on an exception which dialogs were on the stack when it was thrown.</summary>
internal static class ExceptionContext
{
    /// <summary>An exception filter: adds the note once, and never catches.</summary>
    /// <returns>False.</returns>
    public static bool Note(Exception exception, DialogContext dc)
    {
        if (exception.Data.Contains(nameof(DialogContext)))
        {
            return false;
        }

        exception.Data[nameof(DialogContext)] = new Dictionary<string, object?>
        {
            [nameof(DialogContext.ActiveDialog)] = dc.ActiveDialog?.Id,
            [nameof(DialogContext.Parent)] = dc.Parent?.ActiveDialog?.Id,
            [nameof(DialogContext.Stack)] = Ids(dc),
        };
        return false;
    }

    private static List<string?> Ids(DialogContext dc)
    {
        while (dc.Parent is { } parent)
        {
            dc = parent;
        }

        var ids = new List<string?>();
        for (var inner = dc; inner is not null; inner = inner.Child)
        {
            foreach (var instance in inner.Stack)
            {
                ids.Add(instance.Id);
            }
        }

        return ids;
    }
}
