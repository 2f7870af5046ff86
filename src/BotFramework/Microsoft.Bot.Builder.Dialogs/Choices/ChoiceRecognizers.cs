using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognises choices by their words, or else by their place in the list.</summary>
public class ChoiceRecognizers
{
    /// <summary>Recognises choices among texts.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// Recognises choices. Words go first: only when none is found are ordinals tried, and only when there are none of these, numbers; so "the third red one" is red.
    /// </summary>
    /// <returns>What was chosen, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0 || string.IsNullOrEmpty(utterance))
        {
            return found;
        }

        var locale = options?.Locale ?? Culture.English;
        List<ModelResult> places = options is { RecognizeOrdinals: false } ? [] : NumberRecognizer.RecognizeOrdinal(utterance, locale);
        if (places.Count == 0 && options is not { RecognizeNumbers: false })
        {
            places = NumberRecognizer.RecognizeNumber(utterance, locale);
        }

        foreach (var place in places)
        {
            if (ByPlace(place, list) is { } choice)
            {
                found.Add(choice);
            }
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static ModelResult<FoundChoice>? ByPlace(ModelResult place, IList<Choice> list)
    {
        if (place.Resolution is not { } resolution
            || !resolution.TryGetValue(ResolutionKey.Value, out var value)
            || !int.TryParse(value?.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            || number < 1
            || number > list.Count)
        {
            return null;
        }

        return new ModelResult<FoundChoice>
        {
            Start = place.Start,
            End = place.End,
            TypeName = "choice",
            Text = place.Text,
            Resolution = new FoundChoice { Value = list[number - 1].Value, Index = number - 1, Score = 1.0f },
        };
    }
}
