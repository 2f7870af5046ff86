using BackPainBot.Bot;
using BackPainBot.Knowledge;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Recognition;

/// <summary>Reads "the second one" after an answer: the button that it means.</summary>
internal sealed class SuggestionChoice(KnowledgeBase knowledge)
{
    private const int LongestText = 40;

    private static readonly char[] Separators = [' ', '.', ',', '!'];

    // Words that may stand beside a place in the list.
    private readonly HashSet<string> _words = knowledge.Words.Words("place-words").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of the button that a message means by its place; else the message as it is.</summary>
    public string Resolve(string text, ConversationData data)
    {
        if (data.Expected != Expected.Nothing || data.Suggested.Count == 0 || text.Length > LongestText)
        {
            return text;
        }

        string[] places = [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(word => !_words.Contains(word))];
        return places is [var place] && ChoiceRecognizers.RecognizeChoices(place, Blanks(data.Suggested.Count)) is [{ Resolution: { } found }] ? data.Suggested[found.Index] : text;
    }

    // Only the place counts here: what the buttons say is understood like any other text.
    private static List<string> Blanks(int count) => [.. Enumerable.Repeat("-", count)];
}
