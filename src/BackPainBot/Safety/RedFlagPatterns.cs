using BackPainBot.Knowledge;

namespace BackPainBot.Safety;

/// <summary>The word patterns of safety.lu, ready to match.</summary>
internal sealed class RedFlagPatterns
{
    public const string WordsList = "redflag-words";

    private RedFlagPatterns(PatternIndex index, Dictionary<string, int> classes, int contextClasses, IReadOnlyList<RedFlagRule> rules, IReadOnlyList<RedFlagRule> hints)
    {
        Index = index;
        ContextClasses = contextClasses;
        Classes = classes.Count;
        Rules = rules;
        Hints = hints;
        Context = new ContextWords(classes);
    }

    public PatternIndex Index { get; }

    public ContextWords Context { get; }

    /// <summary>Most urgent first.</summary>
    public IReadOnlyList<RedFlagRule> Rules { get; }

    /// <summary>Rules that are half a red flag, most urgent first.</summary>
    public IReadOnlyList<RedFlagRule> Hints { get; }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>How many of them, the first, are context.</summary>
    public int ContextClasses { get; }

    /// <param name="knowledge">The content.</param>
    /// <param name="normalise">Puts a word in the form that messages have.</param>
    /// <exception cref="ContentException">A list is missing or a rule cannot be read.</exception>
    public static RedFlagPatterns Compile(KnowledgeBase knowledge, Func<string, string> normalise)
    {
        var index = new PatternIndex();
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var context = knowledge.Words.Groups(ContextWords.List);
        foreach (var group in context.Concat(knowledge.Words.Groups(WordsList)))
        {
            var number = classes.Count;
            classes.Add(group[0], number);
            foreach (var phrase in group.Skip(1))
            {
                index.Add(number, phrase, normalise);
            }
        }

        return new RedFlagPatterns(index, classes, context.Count, RedFlagRules.Read(knowledge, RedFlagRules.Sure, classes), RedFlagRules.Read(knowledge, RedFlagRules.Hints, classes));
    }
}
