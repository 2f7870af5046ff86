using System.Text;
using BackPainBot.Understanding.Language;
using BackPainBot.Understanding.Model;

namespace BackPainBot.Understanding;

/// <summary>Repairs spelling to the words of given texts, as a classifier trained on them would. Immutable and safe to share between threads.</summary>
public sealed class Speller
{
    private readonly Vocabulary _vocabulary;

    /// <param name="texts">Texts as people write them; a word among them that looks like a mistake for a much more frequent one is repaired too.</param>
    /// <param name="lexicon">Words that are right however rare.</param>
    public Speller(IEnumerable<string> texts, IEnumerable<string> lexicon) =>
        _vocabulary = VocabularyBuilder.Build(texts.Select(Read), lexicon.Select(Read));

    /// <summary>The text as words in lower case, their spelling repaired, joined by single spaces; contractions written out, digits kept.</summary>
    public string Repair(ReadOnlySpan<char> text)
    {
        var repaired = new StringBuilder(text.Length);
        Repair(text, repaired);
        return repaired.ToString();
    }

    /// <summary>Appends what <see cref="Repair(ReadOnlySpan{char})"/> gives.</summary>
    public void Repair(ReadOnlySpan<char> text, StringBuilder repaired)
    {
        ArgumentNullException.ThrowIfNull(repaired);
        var words = Scratch.ForThread().Words;
        words.Clear();
        Normalizer.Read(text, words);
        _vocabulary.Number(words);
        for (var i = 0; i < words.Count; i++)
        {
            repaired.Append(i == 0 ? "" : " ").Append(_vocabulary.Meant(words, i));
        }
    }

    private static WordBuffer Read(string text)
    {
        var words = new WordBuffer();
        Normalizer.Read(text, words);
        return words;
    }
}
