using System.Collections.Frozen;

namespace BackPainBot.Understanding.Language;

/// <summary>What has to be known of English beyond its spelling.</summary>
internal static class English
{
    private const string ExpansionTable = """
        arent are not|cannot can not|cant can not|couldnt could not|didnt did not|doesnt does not|dont do not|hadnt had not|hasnt has not|havent have not
        isnt is not|shouldnt should not|wasnt was not|werent were not|wont will not|wouldnt would not|dnt do not|aint is not
        im i am|ive i have|hes he is|shes she is|theyre they are|theyve they have|youre you are|youve you have|weve we have|itll it will|theyll they will|youll you will
        thats that is|theres there is|whats what is|wheres where is|whos who is|hows how is|whens when is|whys why is|wats what is
        gonna going to|wanna want to|gotta got to|kinda kind of|sorta sort of|dunno do not know|lemme let me|gimme give me|howd how did|whatcha what are you
        u you|ur your|r are|n and|pls please|plz please|thx thanks|ty thanks|wat what|wut what|wot what|wht what|bc because|cuz because|coz because|cos because
        abt about|w with|wo without|ppl people|tho though|thru through|yrs years|yr year|hrs hours|mins minutes|idk i do not know|btw by the way
        """;

    private const string OpenerTable = """
        hi|hello|hey|hiya|howdy|greetings|hi there|hello there|hey there|good morning|good afternoon|good evening|good day|dear sir|dear doctor|dear bot
        ok|okay|so|well|um|umm|uh|er|erm|hmm|right|yo|please|sorry|excuse me|pardon me|thanks|thank you|quick question|quick one|just a quick question|a quick question
        one question|one more question|another question|question|i have a question|i have a quick question|i have got a question|got a question|just wondering
        i was wondering|i was just wondering|i am wondering|was wondering|wondering|just curious|i am curious|curious|doc|doctor|bot|mate|guys|folks|everyone|all|team|sir
        """;

    private static readonly FrozenSet<string> Openers = Entries(OpenerTable).ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Expansions = Entries(ExpansionTable)
        .Select(entry => entry.Split(' '))
        .ToFrozenDictionary(words => words[0], words => words[1..], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenerLookup = Openers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a final 's is "is", not a possessive.</summary>
    public static bool TakesIs(ReadOnlySpan<char> word) =>
        word is "it" or "that" or "what" or "he" or "she" or "there" or "here" or "where" or "who" or "how" or "when" or "why" or "this";

    /// <summary>Removes openers ("hi", "quick question") from the front while two words stay.</summary>
    public static void StripOpeners(WordBuffer words)
    {
        const int Longest = 5;
        Span<char> phrase = stackalloc char[64];
        var again = true;
        while (again)
        {
            again = false;
            for (var length = Math.Min(Longest, words.Count - 2); length > 0 && !again; length--)
            {
                if (TryJoin(words, length, phrase, out var written) && OpenerLookup.Contains(phrase[..written]))
                {
                    words.RemoveFirst(length);
                    again = true;
                }
            }
        }
    }

    private static bool TryJoin(WordBuffer words, int count, Span<char> phrase, out int written)
    {
        written = 0;
        for (var i = 0; i < count; i++)
        {
            var word = words[i];
            if (written + word.Length + 1 > phrase.Length)
            {
                return false;
            }

            if (i > 0)
            {
                phrase[written++] = ' ';
            }

            word.CopyTo(phrase[written..]);
            written += word.Length;
        }

        return true;
    }

    private static string[] Entries(string table) => table.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
