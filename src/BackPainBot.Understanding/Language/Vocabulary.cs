namespace BackPainBot.Understanding.Language;

/// <summary>The words that are known, and the ones meant by words that are not.</summary>
internal sealed class Vocabulary
{
    private readonly SpellingRepairer _repairer;

    /// <param name="words">Words of the training questions, then those of the lexicon alone.</param>
    /// <param name="counts">How often each occurs in the questions.</param>
    public Vocabulary(WordList words, int[] counts)
    {
        Words = words;
        Counts = counts;
        _repairer = new SpellingRepairer(words, counts);
    }

    public WordList Words { get; }

    public int[] Counts { get; }

    /// <summary>Numbers the words, misspelt ones as what they mean; returns how many were repaired.</summary>
    public int Number(WordBuffer words)
    {
        var repaired = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var number = Words.IndexOf(words[i]);
            if (number < 0)
            {
                number = _repairer.Find(words[i]);
                repaired += number < 0 ? 0 : 1;
            }

            words.SetNumber(i, number);
        }

        return repaired;
    }

    /// <summary>A numbered word, its spelling repaired.</summary>
    public ReadOnlySpan<char> Meant(WordBuffer words, int index) => words.NumberOf(index) is var number and >= 0 ? Words[number] : words[index];
}
