using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Features;

/// <summary>Synonym groups by the stems of their words and phrases.</summary>
internal sealed class SynonymTable
{
    public const uint Seed = Fnv.Seed ^ 'p';

    private readonly Dictionary<uint, int> _groups;

    public SynonymTable(Dictionary<uint, int> groups, int longestPhrase)
    {
        _groups = groups;
        LongestPhrase = longestPhrase;
    }

    /// <summary>Words in the longest phrase.</summary>
    public int LongestPhrase { get; }

    public IReadOnlyDictionary<uint, int> Groups => _groups;

    /// <summary>A word or phrase in two groups belongs to the first.</summary>
    public static SynonymTable Build(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var table = new Dictionary<uint, int>();
        var words = new WordBuffer();
        var longest = 0;
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var phrase in groups[group])
            {
                words.Clear();
                Normalizer.Read(phrase, words);
                var hash = Seed;
                for (var i = 0; i < words.Count; i++)
                {
                    hash = Fnv.Add(hash, FeatureExtractor.HashStem(words[i]));
                }

                if (words.Count > 0)
                {
                    table.TryAdd(hash, group);
                    longest = Math.Max(longest, words.Count);
                }
            }
        }

        return new SynonymTable(table, longest);
    }

    /// <summary>The group of a phrase by its hash, or -1.</summary>
    public int Find(uint phrase) => _groups.TryGetValue(phrase, out var group) ? group : -1;
}
