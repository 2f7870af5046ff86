using BackPainBot.Understanding.Language;

namespace BackPainBot.Understanding;

/// <summary>Tells "no fever" from "fever".</summary>
public static class Negation
{
    private const int Reach = 7;

    /// <summary>
    /// Whether what stands at a place is denied: "no", "not", "never", "without", "denies" and the like come up to seven words before it with nothing between that ends
    /// their reach ("but", "now", a new subject after "and"). "Not sure", "no idea", "not only" and their like deny nothing.
    /// </summary>
    /// <param name="text">Lower-case words joined by single spaces, as <see cref="IntentClassifier.RepairText"/> gives them.</param>
    /// <param name="index">Where the word or phrase in question starts.</param>
    public static bool IsNegated(ReadOnlySpan<char> text, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, text.Length);
        var end = index;
        ReadOnlySpan<char> after = default;
        for (var word = 0; word < Reach && end > 0; word++)
        {
            var before = text[..end].TrimEnd(' ');
            var start = WordScanner.LastStart(before);
            var current = before[start..];
            if (current.IsEmpty)
            {
                return false;
            }

            if (EndsReach(current, after))
            {
                return false;
            }

            if (Denies(current))
            {
                return !IsIdle(current, after);
            }

            after = current;
            end = start;
        }

        return false;
    }

    private static bool Denies(ReadOnlySpan<char> word) =>
        word is "no" or "not" or "never" or "without" or "deny" or "denies" or "denied" or "denying" or "none" or "nor" or "neither" or "nothing" or "zero";

    /// <summary>Denials that leave what follows as it is.</summary>
    private static bool IsIdle(ReadOnlySpan<char> denial, ReadOnlySpan<char> after) =>
        (denial is "no" && after is "idea" or "doubt" or "relief" or "help" or "change" or "longer" or "better" or "matter" or "wonder" or "improvement")
        || (denial is "not" && after is "sure" or "only" or "just" or "know" or "understand" or "certain" or "improving" or "better" or "stop" or "help" or "helping");

    private static bool EndsReach(ReadOnlySpan<char> word, ReadOnlySpan<char> after) =>
        word is "but" or "however" or "although" or "though" or "except" or "because" or "since" or "now" or "then" or "just" or "until" or "unless" or "yet" or "plus"
        || (word is "and" or "so" or "also" && after is "i" or "my" or "he" or "his" or "she" or "her" or "it" or "we" or "they" or "the" or "there" or "now" or "have" or "has" or "am");
}
