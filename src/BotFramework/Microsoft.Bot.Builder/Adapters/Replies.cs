using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>The comparisons behind <see cref="TestFlow"/>; a difference is an <see cref="InvalidOperationException"/>.</summary>
internal static class Replies
{
    public static bool IsReply(IActivity activity) => string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    public static string Describe(IActivity activity) => $"'{activity.Type}': '{TextOf(activity)}'";

    public static void ThrowIfDifferent(IActivity expected, IActivity actual, string? description)
    {
        if (expected.Type != actual.Type)
        {
            throw Difference($"type '{expected.Type}'", $"type '{actual.Type}'", description);
        }

        if (expected.Type == ActivityTypes.Message && TextOf(expected)?.Trim() != TextOf(actual)?.Trim())
        {
            throw Difference(TextOf(expected), TextOf(actual), description);
        }
    }

    public static void ThrowIfUnequal(IActivity expected, IActivity actual, IEqualityComparer<IActivity> comparer, string? description)
    {
        if (!comparer.Equals(expected, actual))
        {
            throw Difference(Describe(expected), Describe(actual), description);
        }
    }

    public static void ThrowIfNotContaining(string expected, IActivity actual, string? description)
    {
        if (TextOf(actual)?.Contains(expected, StringComparison.Ordinal) != true)
        {
            throw Difference($"a text containing '{expected}'", TextOf(actual), description);
        }
    }

    public static void ThrowIfNoneOf(string[] candidates, IActivity actual, string? description)
    {
        if (!candidates.Contains(TextOf(actual), StringComparer.Ordinal))
        {
            throw Difference($"one of:\n{string.Join('\n', candidates)}", TextOf(actual), description);
        }
    }

    private static string? TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static InvalidOperationException Difference(string? expected, string? actual, string? description)
    {
        var heading = description is null ? string.Empty : description + ":\n";
        return new InvalidOperationException($"{heading}Expected:{expected}\nReceived:{actual}");
    }
}
