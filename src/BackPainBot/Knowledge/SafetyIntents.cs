using BackPainBot.Safety;

namespace BackPainBot.Knowledge;

/// <summary>How safety.lu names its intents: urgency, a dot, the group; and the harmless look-alikes.</summary>
public static class SafetyIntents
{
    /// <summary>The intent of what sounds like a red flag and is none.</summary>
    public const string Harmless = "harmless";

    private static readonly (string Prefix, Urgency Urgency)[] Prefixes =
    [
        ("emergency.", Urgency.Emergency), ("sameday.", Urgency.SameDay), ("crisis.", Urgency.Crisis),
    ];

    /// <summary>The urgency of a group; null for the harmless.</summary>
    public static Urgency? UrgencyOf(string group)
    {
        foreach (var (prefix, urgency) in Prefixes)
        {
            if (group.StartsWith(prefix, StringComparison.Ordinal))
            {
                return urgency;
            }
        }

        return null;
    }

    internal static void Check(ContentFile file, LuDocument document)
    {
        foreach (var intent in document.Intents.Where(intent => intent.Name != Harmless && UrgencyOf(intent.Name) is null))
        {
            file.Fault(intent.Line, $"\"{intent.Name}\" has no urgency.", $"Name it emergency.*, sameday.* or crisis.*; or move its utterances to \"{Harmless}\".");
        }

        foreach (var (prefix, _) in Prefixes)
        {
            if (!document.Intents.Exists(intent => intent.Name.StartsWith(prefix, StringComparison.Ordinal) && intent.Utterances.Count > 0))
            {
                file.Fault(1, $"There is no \"{prefix}*\" intent with utterances.", "Every urgency needs at least one group.");
            }
        }
    }
}
