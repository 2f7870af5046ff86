using BackPainBot.Knowledge;

namespace BackPainBot.Safety;

/// <summary>Reads the rules of safety.lu: <c>numb + saddle</c> near each other, <c>cannot .. void</c> in that order, <c>fall &amp; fragile</c> anywhere, <c>fever without gone</c>.</summary>
internal static class RedFlagRules
{
    /// <summary>Combinations that are a red flag by themselves.</summary>
    public const string Sure = "redflag-rules";

    /// <summary>Combinations that may be one.</summary>
    public const string Hints = "redflag-hints";

    private const string Without = "without";

    /// <summary>The rules, most urgent first.</summary>
    /// <exception cref="ContentException">A rule cannot be read.</exception>
    public static IReadOnlyList<RedFlagRule> Read(KnowledgeBase knowledge, string list, IReadOnlyDictionary<string, int> classes)
    {
        var faults = new List<ContentFault>();
        var rules = new List<RedFlagRule>();
        foreach (var group in knowledge.Words.Groups(list))
        {
            if (SafetyIntents.UrgencyOf(group[0]) is not { } urgency || !knowledge.RedFlags.Any(intent => intent.Id == group[0]))
            {
                faults.Add(Fault(knowledge, list, group[0], "is no red flag of this file"));
                continue;
            }

            foreach (var text in group.Skip(1))
            {
                try
                {
                    rules.Add(Read(group[0], urgency, text, classes));
                }
                catch (FormatException exception)
                {
                    faults.Add(Fault(knowledge, list, $"{group[0]} : {text}", exception.Message));
                }
            }
        }

        return faults.Count > 0 ? throw new ContentException(faults) : [.. rules.OrderByDescending(rule => rule.Urgency)];
    }

    private static RedFlagRule Read(string group, Urgency urgency, string text, IReadOnlyDictionary<string, int> classes)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = Array.IndexOf(words, Without);
        var body = end < 0 ? words : words[..end];
        int[] excluded = end < 0 ? [] : [.. words[(end + 1)..].Select(Number)];
        var parts = new List<RulePart>();
        List<int> members = [];
        List<bool> ordered = [];
        for (var i = 0; i < body.Length; i++)
        {
            if (i % 2 == 0)
            {
                members.Add(Number(body[i]));
            }
            else if (body[i] == "&")
            {
                parts.Add(new RulePart(members, ordered));
                (members, ordered) = ([], []);
            }
            else
            {
                ordered.Add(body[i] switch { "+" => false, ".." => true, _ => throw new FormatException($"\"{body[i]}\" is neither +, .. nor &.") });
            }
        }

        parts.Add(new RulePart(members, ordered));
        return body.Length % 2 == 0
            ? throw new FormatException("A class is missing.")
            : new RedFlagRule(group, urgency, parts, excluded, text);

        int Number(string name) => classes.TryGetValue(name, out var number) ? number : throw new FormatException($"There is no class \"{name}\".");
    }

    private static ContentFault Fault(KnowledgeBase knowledge, string list, string subject, string problem) =>
        new($"{knowledge.Locale}/safety.lu", 1, $"{list}: {subject}: {problem}", "Name classes of redflag-words or redflag-context, joined by +, .. or &.");
}
