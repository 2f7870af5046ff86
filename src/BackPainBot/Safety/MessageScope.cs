namespace BackPainBot.Safety;

/// <summary>Which sentences of a message tell of nobody's state: general questions, what may happen, animals.</summary>
internal sealed class MessageScope
{
    private readonly bool[] _general;
    private readonly int[] _resolved;

    public MessageScope(MessageText message, MessageMatches matches, ContextWords context)
    {
        _general = Sentences(message, matches, context.Ahead);
        _resolved = new int[message.Sentences];
        Array.Fill(_resolved, -1);
        foreach (var span in matches.Of(context.Resolved))
        {
            _resolved[message.SentenceOf(span.Start)] = span.End;
        }

        var worried = matches.Has(context.Worried);
        var animals = Sentences(message, matches, context.Animal);
        var persons = Persons(message, matches, context);
        var asks = Asks(message, matches, context);
        for (var i = 0; i < message.Sentences; i++)
        {
            _general[i] |= !persons[i] && ((asks[i] && !worried) || animals[i]);
        }
    }

    /// <summary>Whether a sentence tells of nobody's state.</summary>
    public bool IsGeneral(int sentence) => _general[sentence];

    /// <summary>Whether the sentence says further on that what stands at a place is over.</summary>
    public bool IsResolved(int sentence, int place) => place < _resolved[sentence];

    private static bool[] Sentences(MessageText message, MessageMatches matches, int wordClass)
    {
        var flags = new bool[message.Sentences];
        foreach (var span in matches.Of(wordClass))
        {
            flags[message.SentenceOf(span.Start)] = true;
        }

        return flags;
    }

    private static bool[] Persons(MessageText message, MessageMatches matches, ContextWords context)
    {
        var flags = new bool[message.Sentences];
        var ofAnimals = new bool[message.Count];
        foreach (var span in matches.Of(context.Animal))
        {
            ofAnimals.AsSpan(span.Start, span.Length).Fill(true);
        }

        foreach (var span in matches.Of(context.Person))
        {
            flags[message.SentenceOf(span.Start)] |= !ofAnimals[span.Start];
        }

        return flags;
    }

    /// <summary>The sentences that begin with a question's word ("can", not "can not"); idioms before it are passed over.</summary>
    private static bool[] Asks(MessageText message, MessageMatches matches, ContextWords context)
    {
        var flags = new bool[message.Sentences];
        var begun = new bool[message.Sentences];
        var starts = new bool[message.Count];
        foreach (var span in matches.Of(context.Question))
        {
            starts[span.Start] = true;
        }

        foreach (var span in matches.Of(context.NegationNear))
        {
            starts[Math.Max(0, span.Start - 1)] = false;
        }

        for (var place = 0; place < message.Count; place++)
        {
            var sentence = message.SentenceOf(place);
            if (begun[sentence] || message.IsMark(place) || matches.IsIdiom(place))
            {
                continue;
            }

            begun[sentence] = true;
            flags[sentence] = starts[place];
        }

        return flags;
    }
}
