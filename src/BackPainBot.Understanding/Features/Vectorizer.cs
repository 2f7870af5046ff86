using BackPainBot.Understanding.Language;
using BackPainBot.Understanding.Model;

namespace BackPainBot.Understanding.Features;

/// <summary>
/// Weighs a question's features by (1 + ln count) * idf and scales the word block to length 1, the character block to its weight, the whole to 1. Features that no
/// training question has count in a block's length as if they were among the rarest, so a question full of news gets a short vector and no clear answer.
/// </summary>
internal sealed class Vectorizer(WordList words, FeatureIndex index, float[] idf, float unknownIdf, SynonymTable synonyms, float characterWeight)
{
    private static readonly float[] CountWeights = [.. Enumerable.Range(0, 256).Select(count => count == 0 ? 0 : (float)(1 + StableMath.Log(count)))];

    private readonly WordFeatures _known = new(words, index);
    private readonly float _wordLength = 1 / MathF.Sqrt(1 + (characterWeight * characterWeight));
    private readonly float _pieceLength = characterWeight / MathF.Sqrt(1 + (characterWeight * characterWeight));

    /// <param name="question">Words with their numbers.</param>
    /// <param name="stems">Scratch.</param>
    /// <param name="hashes">Scratch.</param>
    /// <param name="vector">Receives the features.</param>
    public void Fill(WordBuffer question, HashList stems, HashList hashes, SparseVector vector)
    {
        vector.Clear(idf.Length);
        stems.Clear();
        for (var i = 0; i < question.Count; i++)
        {
            stems.Add(question.NumberOf(i) is var number and >= 0 ? _known.StemOf(number) : FeatureExtractor.HashStem(question[i]));
        }

        hashes.Clear();
        FeatureExtractor.AddWords(stems.Items, synonyms, hashes);
        var unknown = Count(hashes, vector);
        Scale(vector, 0, unknown, _wordLength);
        var first = vector.Count;
        hashes.Clear();
        unknown = 0;
        for (var i = 0; i < question.Count; i++)
        {
            if (question.NumberOf(i) is var number and >= 0)
            {
                unknown += Count(_known.PiecesOf(number), vector);
            }
            else
            {
                FeatureExtractor.AddPieces(question[i], hashes);
            }
        }

        unknown += Count(hashes, vector);
        Scale(vector, first, unknown, _pieceLength);
    }

    private int Count(HashList hashes, SparseVector vector)
    {
        var unknown = 0;
        foreach (var hash in hashes.Items)
        {
            if (index.Find(hash) is var feature and >= 0)
            {
                vector.Add(feature);
            }
            else
            {
                unknown++;
            }
        }

        return unknown;
    }

    private static int Count(ReadOnlySpan<int> features, SparseVector vector)
    {
        var unknown = 0;
        foreach (var feature in features)
        {
            if (feature >= 0)
            {
                vector.Add(feature);
            }
            else
            {
                unknown++;
            }
        }

        return unknown;
    }

    private void Scale(SparseVector vector, int first, int unknown, float length)
    {
        vector.EndBlock(first);
        var features = vector.Features[first..];
        var values = vector.Values[first..];
        var squares = unknown * (double)unknownIdf * unknownIdf;
        for (var i = 0; i < values.Length; i++)
        {
            var value = idf[features[i]] * (values[i] == 1 ? 1 : CountWeights[Math.Min((int)values[i], CountWeights.Length - 1)]);
            values[i] = value;
            squares += (double)value * value;
        }

        var factor = (float)(length / Math.Sqrt(squares));
        foreach (ref var value in values)
        {
            value *= factor;
        }
    }
}
