using Microsoft.Bot.Builder.Dialogs.Internal;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for words and phrases in text.</summary>
public static class Find
{
    private const string ChoiceType = "choice";

    /// <summary>Looks for choices by their values.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="choices"/> is null.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Looks for choices by their values, synonyms and buttons.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="choices"/> is null.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var found = FindValues(utterance, Synonyms(choices, options), options);
        var results = new List<ModelResult<FoundChoice>>(found.Count);
        foreach (var match in found)
        {
            var value = match.Resolution!;
            results.Add(new ModelResult<FoundChoice>
            {
                Start = match.Start,
                End = match.End,
                TypeName = ChoiceType,
                Text = match.Text,
                Resolution = new FoundChoice { Value = choices[value.Index].Value, Index = value.Index, Score = value.Score, Synonym = value.Value },
            });
        }

        return results;
    }

    /// <summary>Looks for values, longest first; none overlaps another and no index is found twice.</summary>
    /// <returns>What was found, in the order of the text.</returns>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ValueSearch.Run(utterance, values, options);
    }

    private static List<SortedValue> Synonyms(IList<Choice> choices, FindChoicesOptions? options)
    {
        var synonyms = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (options is not { NoValue: true })
            {
                Add(synonyms, choice.Value, index);
            }

            if (options is not { NoAction: true })
            {
                Add(synonyms, choice.Action?.Title, index);
            }

            foreach (var synonym in choice.Synonyms ?? [])
            {
                Add(synonyms, synonym, index);
            }
        }

        return synonyms;
    }

    private static void Add(List<SortedValue> synonyms, string? value, int index)
    {
        if (value is not null)
        {
            synonyms.Add(new SortedValue { Value = value, Index = index });
        }
    }
}
