using BackPainBot.Knowledge;

namespace BackPainBot.Safety;

/// <summary>The word patterns of safety.lu, ready to match.</summary>
internal sealed class RedFlagPatterns
{
    /// <summary>Name of the list of word classes.</summary>
    public const string WordsList = "redflag-words";

    private RedFlagPatterns(string version, PatternIndex index, Dictionary<string, int> classes, int contextClasses, RedFlagRule[] rules)
    {
        Version = version;
        Index = index;
        Classes = classes.Count;
        ContextClasses = contextClasses;
        Context = new ContextWords(classes);
        Rules = rules;
    }

    /// <summary>Names what the patterns are and the code that reads messages by them.</summary>
    public string Version { get; }

    public PatternIndex Index { get; }

    public ContextWords Context { get; }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>How many of them, the first, are context.</summary>
    public int ContextClasses { get; }

    /// <summary>What is a red flag by itself, most urgent first.</summary>
    public RedFlagRule[] Rules { get; }

    /// <param name="knowledge">The content.</param>
    /// <param name="normalise">Puts a word in the form that messages have.</param>
    /// <exception cref="ContentException">A list is missing, or a phrase or rule cannot be read.</exception>
    public static RedFlagPatterns Compile(KnowledgeBase knowledge, Func<string, string> normalise)
    {
        var faults = new List<ContentFault>();
        var index = new PatternIndex();
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var context = knowledge.Words.Groups(ContextWords.List);
        foreach (var group in context.Concat(knowledge.Words.Groups(WordsList)))
        {
            if (!classes.TryAdd(group[0], classes.Count))
            {
                faults.Add(Fault(knowledge, $"The word class \"{group[0]}\" stands here a second time.", "Merge the two."));
                continue;
            }

            foreach (var phrase in group.Skip(1).Where(phrase => !index.TryAdd(classes[group[0]], phrase, normalise)))
            {
                faults.Add(Fault(knowledge, $"\"{phrase}\" of the word class \"{group[0]}\" cannot be read.", "Write words, word* for any ending, or #70-109 for a number."));
            }
        }

        foreach (var missing in ContextWords.Names.Where(name => !classes.ContainsKey(name)))
        {
            faults.Add(Fault(knowledge, $"{ContextWords.List} has no class \"{missing}\".", $"Add \"- {missing} :\" with phrases."));
        }

        var rules = new RedFlagRuleReader(knowledge, classes, faults).Read();
        return faults.Count > 0 ? throw new ContentException(faults) : new RedFlagPatterns(VersionOf(knowledge), index, classes, context.Count, rules);
    }

    /// <summary>The words of the red flags' phrases, whole ones.</summary>
    public static IEnumerable<string> WordsOf(KnowledgeBase knowledge) =>
        knowledge.Words.Groups(WordsList)
            .SelectMany(group => group.Skip(1))
            .SelectMany(phrase => phrase.Split(' '))
            .Where(word => word.AsSpan().IndexOfAny('*', '#') < 0)
            .Distinct(StringComparer.Ordinal);

    private static string VersionOf(KnowledgeBase knowledge) =>
        $"{typeof(RedFlagPatterns).Module.ModuleVersionId}\n{string.Join('\n', knowledge.Words.Groups(ContextWords.List).Concat(knowledge.Words.Groups(WordsList)).Select(group => string.Join('|', group)))}";

    internal static ContentFault Fault(KnowledgeBase knowledge, string problem, string remedy) => new($"{knowledge.Locale}/safety.lu", 1, problem, remedy);
}
