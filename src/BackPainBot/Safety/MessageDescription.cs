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
        var found = Found(reading, part);
        AddClasses(found, text);
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

    /// <summary>The phrases that tell of somebody's state, in the order of their first words.</summary>
    private static List<(int Class, WordSpan Span, bool Denied)> Found(SafetyReading reading, WordSpan part)
    {
        var found = new List<(int, WordSpan, bool)>();
        foreach (var (wordClass, span) in reading.Matches.In(part))
        {
            if (span.End <= part.End && !IsGeneral(reading, span.Start))
            {
                found.Add((wordClass, span, reading.Negation.IsDenied(span, [span])));
            }
        }

        return found;
    }

    /// <summary>Each class once, in order; as denied where all its phrases are.</summary>
    private static void AddClasses(List<(int Class, WordSpan Span, bool Denied)> found, StringBuilder text)
    {
        var last = -1;
        foreach (var (wordClass, denied) in found.Select(phrase => (phrase.Class, phrase.Denied)).Order())
        {
            if (wordClass != last)
            {
                text.Append(denied ? $"{Denied}" : "").Append(Letter(wordClass)).Append(' ');
            }

            last = wordClass;
        }
    }

    private void AddPairs(List<(int Class, WordSpan Span, bool Denied)> found, StringBuilder text)
    {
        found.RemoveAll(phrase => phrase.Denied || phrase.Class < patterns.ContextClasses);
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
