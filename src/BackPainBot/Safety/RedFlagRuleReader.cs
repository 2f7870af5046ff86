using BackPainBot.Knowledge;

namespace BackPainBot.Safety;

/// <summary>
/// Reads the rules of safety.lu, by group: <c>numb + saddle</c> stand near each other, <c>cannot .. void</c> in that order, <c>fall &amp; fragile</c> anywhere,
/// <c>fever without over</c> holds where the last is not.
/// </summary>
internal sealed class RedFlagRuleReader(KnowledgeBase knowledge, IReadOnlyDictionary<string, int> classes, List<ContentFault> faults)
{
    /// <summary>Name of the list of rules.</summary>
    public const string List = "redflag-rules";

    private const string Without = "without";
    private const string Remedy = "Name word classes, joined by +, .. or &, after \"without\" by spaces.";

    /// <summary>The rules, most urgent first; adds a fault for each that cannot be read.</summary>
    public RedFlagRule[] Read()
    {
        var rules = new List<RedFlagRule>();
        foreach (var group in knowledge.Words.Groups(List))
        {
            if (SafetyIntents.UrgencyOf(group[0]) is { } urgency && knowledge.RedFlags.Any(intent => intent.Id == group[0]))
            {
                rules.AddRange(group.Skip(1).Select(text => Read(group[0], urgency, text)));
            }
            else
            {
                faults.Add(RedFlagPatterns.Fault(knowledge, $"{List} has rules for \"{group[0]}\", which is no red flag of this file.", "Mend its name."));
            }
        }

        return [.. rules.OrderByDescending(rule => rule.Urgency)];
    }

    private RedFlagRule Read(string group, Urgency urgency, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = Array.IndexOf(words, Without);
        var body = end < 0 ? words : words[..end];
        var parts = new List<RulePart>();
        List<int> members = [];
        List<bool> ordered = [];
        for (var i = 0; i < body.Length; i += 2)
        {
            members.Add(Number(body[i], text));
            var join = i + 1 < body.Length ? body[i + 1] : "&";
            if (join == "&")
            {
                parts.Add(new RulePart([.. members], [.. ordered]));
                (members, ordered) = ([], []);
            }
            else
            {
                ordered.Add(join == "..");
                Require(join is "+" or "..", $"\"{text}\" joins classes by \"{join}\".");
            }
        }

        Require(body.Length % 2 == 1, $"\"{text}\" lacks a class.");
        return new RedFlagRule(group, urgency, [.. parts], end < 0 ? [] : [.. words[(end + 1)..].Select(name => Number(name, text))]);
    }

    private int Number(string name, string text)
    {
        Require(classes.TryGetValue(name, out var number), $"\"{text}\" names the class \"{name}\", which is in no list.");
        return number;
    }

    private void Require(bool condition, string problem)
    {
        if (!condition)
        {
            faults.Add(RedFlagPatterns.Fault(knowledge, problem, Remedy));
        }
    }
}
