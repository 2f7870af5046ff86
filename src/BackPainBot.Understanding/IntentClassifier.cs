using BackPainBot.Understanding.Features;
using BackPainBot.Understanding.Language;
using BackPainBot.Understanding.Model;

namespace BackPainBot.Understanding;

/// <summary>
/// Which topics a question is about, and how surely. Immutable and safe to share between threads; classifying takes time linear in the text and, but for repaired
/// spelling, allocates nothing. Training is deterministic: equal sets and options give equal bytes on every machine.
/// </summary>
public sealed class IntentClassifier
{
    /// <summary>Characters read when classifying; of a longer text the end counts, where the question usually is.</summary>
    public const int LongestText = 4096;

    private readonly ClassifierParts _parts;
    private readonly Vectorizer _vectorizer;

    private IntentClassifier(ClassifierParts parts)
    {
        _parts = parts;
        _vectorizer = parts.CreateVectorizer();
    }

    /// <summary>The labels of the training examples, in ordinal order.</summary>
    public IReadOnlyList<string> Labels => _parts.Labels;

    /// <summary>What the classifier was trained from: <see cref="FingerprintOf"/> its training set and options.</summary>
    public string Fingerprint => _parts.Fingerprint;

    /// <summary>Trains a classifier.</summary>
    /// <exception cref="ArgumentException">No example has a label, or an option is out of range.</exception>
    public static IntentClassifier Train(TrainingSet data, ClassifierOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        options ??= new ClassifierOptions();
        options.Check();
        return new IntentClassifier(ClassifierTrainer.Train(data, options));
    }

    /// <summary>A name for what <see cref="Train"/> would give: a hash of the set, the options and this build. A saved classifier that carries another one is out of date.</summary>
    public static string FingerprintOf(TrainingSet data, ClassifierOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Understanding.Model.Fingerprint.Of(data, options ?? new ClassifierOptions());
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The stream holds no classifier, one of another version, or a damaged one.</exception>
    public static IntentClassifier Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new IntentClassifier(ModelFile.Read(stream));
    }

    /// <summary>Writes the classifier: versioned, with a checksum.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ModelFile.Write(_parts, stream);
    }

    /// <summary>Classifies a question.</summary>
    /// <param name="text">Any text; broken or empty text has no known words and entropy 1.</param>
    /// <param name="top">Receives the most probable labels, best first; what is longer than <see cref="Labels"/> is left as it was.</param>
    public Confidence Classify(ReadOnlySpan<char> text, Span<ScoredLabel> top)
    {
        var scratch = Scratch.ForThread();
        var words = scratch.Words;
        words.Clear();
        Normalizer.Read(End(text), words);
        English.StripOpeners(words);
        var repaired = _parts.Vocabulary.Number(words);
        var known = 0;
        for (var i = 0; i < words.Count; i++)
        {
            known += words.NumberOf(i) is var number and >= 0 && _parts.Vocabulary.Counts[number] > 0 ? 1 : 0;
        }

        _vectorizer.Fill(words, scratch.Stems, scratch.Hashes, scratch.Vector);
        var logits = scratch.Sums(_parts.Model.Width);
        _parts.Model.Score(scratch.Vector, logits);
        var entropy = Softmax.Apply(logits, Labels.Count);
        Softmax.Best(logits[..Labels.Count], top);
        return new Confidence(scratch.Vector.Count == 0 ? 1 : entropy, words.Count, known, repaired);
    }

    private static ReadOnlySpan<char> End(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        var end = text[^LongestText..];
        var space = end.IndexOf(' ');
        return space < 0 ? end : end[space..];
    }
}
