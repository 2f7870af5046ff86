using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.Lexing;

/// <summary>What phrases of one or more words mean, looked up by their first word; of phrases that begin alike the longest counts.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, (string[] Words, T Value)[]> _byFirstWord;

    public PhraseTable(params (string Phrase, T Value)[] phrases)
        => _byFirstWord = phrases
            .Select(phrase => (Words: new TokenizedText(phrase.Phrase).ToWords(), phrase.Value))
            .OrderByDescending(phrase => phrase.Words.Length)
            .GroupBy(phrase => phrase.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The meaning of the phrase that begins at a token, and the token after it.</summary>
    public (T Value, int Next)? Find(TokenizedText text, int index)
    {
        if (!_byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[index], out var phrases))
        {
            return null;
        }

        foreach (var (words, value) in phrases)
        {
            if (text.Matches(index, words))
            {
                return (value, index + words.Length);
            }
        }

        return null;
    }
}
