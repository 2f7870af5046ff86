using BackPainBot.Understanding.Features;
using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Model;

/// <summary>From a training set to a classifier's parts.</summary>
internal static class ClassifierTrainer
{
    public static ClassifierParts Train(TrainingSet data, ClassifierOptions options)
    {
        var labels = data.Examples.Select(example => example.Label).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
        if (labels.Length == 0)
        {
            throw new ArgumentException("No example has a label: there is nothing to learn.", nameof(data));
        }

        var synonyms = SynonymTable.Build(data.SynonymGroups);
        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        var questions = ReadQuestions(data, new FeatureExtractor(synonyms), vocabulary);
        var (features, idf) = FindFeatures(questions);
        foreach (var word in data.Lexicon.SelectMany(ReadWords))
        {
            vocabulary.TryAdd(word, 0);
        }

        var number = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        var matrix = new TrainingMatrix(features.Length);
        var vectorizer = new Vectorizer(new FeatureIndex(features), idf, options.CharacterWeight);
        var vector = new SparseVector();
        for (var i = 0; i < questions.Count; i++)
        {
            vectorizer.Fill(questions[i], vector);
            matrix.Add(vector, data.Examples[i].Label is { } label ? number[label] : -1);
        }

        return new ClassifierParts
        {
            Fingerprint = Fingerprint.Of(data, options),
            Labels = labels,
            Words = new WordList(vocabulary.Keys),
            WordCounts = [.. vocabulary.Values],
            Synonyms = synonyms,
            Features = features,
            Idf = idf,
            CharacterWeight = options.CharacterWeight,
            Model = new LogisticTrainer(options, matrix, labels.Length).Train(),
        };
    }

    private static List<FeatureHashes> ReadQuestions(TrainingSet data, FeatureExtractor extractor, Dictionary<string, int> vocabulary)
    {
        var questions = new List<FeatureHashes>(data.Examples.Count);
        var words = new WordBuffer();
        foreach (var example in data.Examples)
        {
            words.Clear();
            Normalizer.Read(example.Text, words);
            for (var i = 0; i < words.Count; i++)
            {
                var word = words[i].ToString();
                vocabulary[word] = vocabulary.GetValueOrDefault(word) + 1;
            }

            English.StripOpeners(words);
            var hashes = new FeatureHashes();
            extractor.Extract(words, hashes);
            questions.Add(hashes);
        }

        return questions;
    }

    private static IEnumerable<string> ReadWords(string text)
    {
        var words = new WordBuffer();
        Normalizer.Read(text, words);
        for (var i = 0; i < words.Count; i++)
        {
            yield return words[i].ToString();
        }
    }

    private static (uint[] Features, float[] Idf) FindFeatures(List<FeatureHashes> questions)
    {
        var frequencies = new Dictionary<uint, (int Questions, int Last)>();
        for (var i = 0; i < questions.Count; i++)
        {
            Count(questions[i].Words, i);
            Count(questions[i].Pieces, i);
        }

        var idf = frequencies.Values.Select(frequency => (float)(1 + StableMath.Log((1.0 + questions.Count) / (1.0 + frequency.Questions))));
        return ([.. frequencies.Keys], [.. idf]);

        void Count(ReadOnlySpan<uint> hashes, int question)
        {
            foreach (var hash in hashes)
            {
                if (!frequencies.TryGetValue(hash, out var seen))
                {
                    frequencies[hash] = (1, question);
                }
                else if (seen.Last != question)
                {
                    frequencies[hash] = (seen.Questions + 1, question);
                }
            }
        }
    }
}
