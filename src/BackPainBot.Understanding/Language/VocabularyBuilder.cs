namespace BackPainBot.Understanding.Language;

/// <summary>Makes the vocabulary of the training questions, but for what looks like their authors' own spelling mistakes: those are repaired like everybody's.</summary>
internal static class VocabularyBuilder
{
    private const int FewestOfUsual = 5;
    private const int TimesRarer = 8;

    /// <param name="questions">The training questions.</param>
    /// <param name="lexicon">Words that are right however rare.</param>
    public static Vocabulary Build(IEnumerable<WordBuffer> questions, IEnumerable<WordBuffer> lexicon)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(questions, counts, 1);
        var right = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(lexicon, right, 0);
        var usual = counts.Where(word => word.Value >= FewestOfUsual || right.ContainsKey(word.Key)).ToDictionary(StringComparer.Ordinal);
        var repairer = new SpellingRepairer(new WordList(usual.Keys), [.. usual.Values]);
        string[] names = [.. usual.Keys];
        foreach (var (word, count) in counts)
        {
            if (right.ContainsKey(word) || repairer.Find(word) is not (var meant and >= 0) || usual[names[meant]] < count * TimesRarer)
            {
                right[word] = count;
            }
        }

        return new Vocabulary(new WordList(right.Keys), [.. right.Values]);
    }

    private static void Count(IEnumerable<WordBuffer> texts, Dictionary<string, int> counts, int each)
    {
        foreach (var words in texts)
        {
            for (var i = 0; i < words.Count; i++)
            {
                var word = words[i].ToString();
                counts[word] = counts.GetValueOrDefault(word) + each;
            }
        }
    }
}
