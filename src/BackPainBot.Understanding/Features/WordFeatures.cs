using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Features;

/// <summary>What is known of each word of the vocabulary ahead of any question: the hash of its stem and the numbers of its pieces.</summary>
internal sealed class WordFeatures
{
    private readonly uint[] _stems;
    private readonly int[] _starts;
    private readonly int[] _pieces;

    public WordFeatures(WordList words, FeatureIndex index)
    {
        _stems = new uint[words.Count];
        _starts = new int[words.Count + 1];
        var pieces = new List<int>(words.Count * 16);
        var hashes = new HashList();
        for (var word = 0; word < words.Count; word++)
        {
            _stems[word] = FeatureExtractor.HashStem(words[word]);
            hashes.Clear();
            FeatureExtractor.AddPieces(words[word], hashes);
            foreach (var hash in hashes.Items)
            {
                pieces.Add(index.Find(hash));
            }

            _starts[word + 1] = pieces.Count;
        }

        _pieces = [.. pieces];
    }

    public uint StemOf(int word) => _stems[word];

    /// <summary>Feature numbers of the word's pieces, -1 for those that no question has.</summary>
    public ReadOnlySpan<int> PiecesOf(int word) => _pieces.AsSpan(_starts[word].._starts[word + 1]);
}
