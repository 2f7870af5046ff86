using BackPainBot.Understanding.Features;
using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding.Model;

/// <summary>From a training set to a classifier's parts.</summary>
internal static class ClassifierTrainer
{
    private static readonly TopicModel Untrained = new(0, QuantizedTable.From([], 0), [], QuantizedTable.From([], 0), [], []);

    public static ClassifierParts Train(TrainingSet data, ClassifierOptions options)
    {
        var labels = data.Examples.Select(example => example.Label).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
        if (labels.Length == 0)
        {
            throw new ArgumentException("No example has a label: there is nothing to learn.", nameof(data));
        }

        var number = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        var synonyms = SynonymTable.Build(data.SynonymGroups);
        var read = data.Reading?.Read ?? (text => text);
        var questions = data.Examples.AsParallel().AsOrdered().Select(example => Read(read(example.Text))).ToList();
        var vocabulary = VocabularyBuilder.Build(questions, data.Lexicon.Select(Read));
        var features = CountFeatures(questions, vocabulary, synonyms);
        var parts = new ClassifierParts
        {
            Fingerprint = Fingerprint.Of(data, options),
            Labels = labels,
            Vocabulary = vocabulary,
            Synonyms = synonyms,
            Features = [.. features.Keys],
            Idf = [.. features.Values.Select(frequency => Idf(questions.Count, frequency.Questions))],
            UnknownIdf = Idf(questions.Count, 0),
            CharacterWeight = options.CharacterWeight,
            Model = Untrained,
        };
        var vectorizer = parts.CreateVectorizer();
        var matrix = new TrainingMatrix(features.Count);
        var (stems, hashes, vector) = (new HashList(), new HashList(), new SparseVector());
        for (var i = 0; i < questions.Count; i++)
        {
            vectorizer.Fill(questions[i], stems, hashes, vector);
            matrix.Add(vector, data.Examples[i].Label is { } label ? number[label] : -1);
        }

        return parts with { Model = TrainModel(options, matrix, labels.Length) };
    }

    private static TopicModel TrainModel(ClassifierOptions options, TrainingMatrix matrix, int labels)
    {
        var (direct, bias) = new LogisticTrainer(options, matrix, labels).Train();
        var share = options.HiddenUnits == 0 ? 1f : 0.5f;
        var (hidden, hiddenBias, output, outputBias) = new HiddenTrainer(options, matrix, labels).Train();
        return new TopicModel(
            labels,
            QuantizedTable.From(Scale(direct, share), bias.Length),
            [.. Scale(bias, share).Zip(Scale(outputBias, share), (first, second) => first + second)],
            QuantizedTable.From(hidden, hiddenBias.Length),
            hiddenBias,
            Scale(output, share));
    }

    private static float[] Scale(float[] values, float factor)
    {
        foreach (ref var value in values.AsSpan())
        {
            value *= factor;
        }

        return values;
    }

    private static WordBuffer Read(string text)
    {
        var words = new WordBuffer();
        Normalizer.Read(text, words);
        return words;
    }

    /// <summary>Every feature with the number of questions that have it, in order of first appearance.</summary>
    private static Dictionary<uint, (int Questions, int Last)> CountFeatures(List<WordBuffer> questions, Vocabulary vocabulary, SynonymTable synonyms)
    {
        var frequencies = new Dictionary<uint, (int Questions, int Last)>();
        var (stems, hashes) = (new HashList(), new HashList());
        for (var question = 0; question < questions.Count; question++)
        {
            var words = questions[question];
            English.StripOpeners(words);
            vocabulary.Number(words);
            stems.Clear();
            hashes.Clear();
            for (var i = 0; i < words.Count; i++)
            {
                var word = vocabulary.Meant(words, i);
                stems.Add(FeatureExtractor.HashStem(word));
                FeatureExtractor.AddPieces(word, hashes);
            }

            FeatureExtractor.AddWords(stems.Items, synonyms, hashes);
            foreach (var hash in hashes.Items)
            {
                var seen = frequencies.GetValueOrDefault(hash, (Questions: 0, Last: -1));
                frequencies[hash] = seen.Last == question ? seen : (seen.Questions + 1, question);
            }
        }

        return frequencies;
    }

    private static float Idf(int questions, int having) => (float)(1 + StableMath.Log((1.0 + questions) / (1.0 + having)));
}
