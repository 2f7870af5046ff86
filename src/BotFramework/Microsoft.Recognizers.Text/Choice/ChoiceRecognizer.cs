using Microsoft.Recognizers.Text.Lexing;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds choices in text.</summary>
public class ChoiceRecognizer
{
    private ChoiceRecognizer()
    {
    }

    /// <summary>
    /// Yes or no; at most one result, the one that covers most of the text. It has the type "boolean" and the resolution "value" (bool), "score" (0.4 to 1,
    /// by how much of the text it covers) and "otherResults" (the yes and no words besides). Its text is as written, not in lower case.
    /// </summary>
    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true)
    {
        var text = new TokenizedText(query);
        var found = BooleanWords.For(culture, fallbackToDefaultCulture).Find(text)
            .OrderByDescending(match => match.Next - match.Start)
            .ThenBy(match => match.Start)
            .ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var words = Words(0, text.Count);
        var (start, next, value) = found[0];
        return
        [
            new ModelResult
            {
                Text = Written(start, next),
                Start = text.At(start).Start,
                End = text.At(next - 1).End - 1,
                TypeName = "boolean",
                Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
                {
                    [ResolutionKey.Value] = value,
                    [ResolutionKey.Score] = Score(start, next),
                    ["otherResults"] = found.Skip(1).Select(Other).ToList(),
                },
            },
        ];

        string Written(int from, int to) => text.Original[text.At(from).Start..text.At(to - 1).End];

        double Score(int from, int to) => 0.4 + (0.6 * Words(from, to) / words);

        int Words(int from, int to) => Enumerable.Range(from, to - from).Count(IsWord);

        // Punctuation does not count; emoji and ideographs do.
        bool IsWord(int index)
            => text.At(index) is { Kind: not TokenKind.Symbol } or { Length: 2 } || char.IsLetter(text[index][0]) || char.IsSymbol(text[index][0]);

        SortedDictionary<string, object> Other((int Start, int Next, bool Value) match) => new(StringComparer.Ordinal)
        {
            ["text"] = Written(match.Start, match.Next),
            [ResolutionKey.Value] = match.Value,
            [ResolutionKey.Score] = Score(match.Start, match.Next),
        };
    }
}
