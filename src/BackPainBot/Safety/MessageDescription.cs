using System.Text;

namespace BackPainBot.Safety;

/// <summary>
/// Puts what is known of some words of a message into words that a classifier learns from: the words themselves, less idioms and what is denied; the classes they belong
/// to; and the pairs of red-flag classes that stand near each other. A class is written as a letter of a script that no message here has.
/// </summary>
internal sealed class MessageDescription(RedFlagPatterns patterns)
{
    private const char FirstClass = '\ua000';
    private const char LastClass = '\ua47f';
    private const char Denied = '\ua480';
    private const int NearPlaces = 8;

    public string Of(SafetyReading reading, WordSpan part)
    {
        var text = new StringBuilder();
        AddWords(reading, part, text);
        var found = new List<(int Class, WordSpan Span)>();
        for (var wordClass = 0; wordClass < patterns.Classes; wordClass++)
        {
            AddClass(reading, part, wordClass, text, found);
        }

        AddPairs(found, text);
        return text.ToString();
    }

    private static bool IsGeneral(SafetyReading reading, int place) => reading.Scope.IsGeneral(reading.Message.SentenceOf(place));

    private static char Letter(int wordClass) => (char)(FirstClass + (wordClass % (LastClass - FirstClass)));

    private static void AddWords(SafetyReading reading, WordSpan part, StringBuilder text)
    {
        for (var place = part.Start; place < part.End; place++)
        {
            var word = reading.Message[place];
            if (char.IsAsciiLetterOrDigit(word[0]) && !IsGeneral(reading, place) && !reading.Matches.IsIdiom(place) && !reading.Negation.IsDenied(place))
            {
                text.Append(word).Append(' ');
            }
        }
    }

    private void AddClass(SafetyReading reading, WordSpan part, int wordClass, StringBuilder text, List<(int Class, WordSpan Span)> found)
    {
        var before = found.Count;
        var denied = false;
        foreach (var span in reading.Matches.Of(wordClass))
        {
            if (part.Contains(span) && !IsGeneral(reading, span.Start))
            {
                if (reading.Negation.IsDenied(span, [span]))
                {
                    denied = true;
                }
                else
                {
                    found.Add((wordClass, span));
                }
            }
        }

        if (found.Count > before)
        {
            text.Append(Letter(wordClass)).Append(' ');
        }
        else if (denied)
        {
            text.Append(Denied).Append(Letter(wordClass)).Append(' ');
        }

        if (wordClass < patterns.ContextClasses)
        {
            found.RemoveRange(before, found.Count - before);
        }
    }

    private static void AddPairs(List<(int Class, WordSpan Span)> found, StringBuilder text)
    {
        found.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i < found.Count; i++)
        {
            for (var j = i + 1; j < found.Count && found[j].Span.Start <= found[i].Span.Start + NearPlaces; j++)
            {
                var (low, high) = (Math.Min(found[i].Class, found[j].Class), Math.Max(found[i].Class, found[j].Class));
                if (low != high && !found[i].Span.Overlaps(found[j].Span) && seen.Add((low, high)))
                {
                    text.Append(Letter(low)).Append(Letter(high)).Append(' ');
                }
            }
        }
    }
}
