namespace BotFramework.Tests.Recognizers;

/// <summary>Ordinals and what is found in them.</summary>
internal static class OrdinalCases
{
    /// <summary>English ordinals.</summary>
    public static TheoryData<string, string> English => new()
    {
        { "first", "ordinal 'first' 0-4: 1 offset=1 relativeTo=start" },
        { "the second one", "ordinal 'second' 4-9: 2 offset=2 relativeTo=start" },
        { "3rd", "ordinal '3rd' 0-2: 3 offset=3 relativeTo=start" },
        { "last", "ordinal.relative 'last' 0-3: end+0 offset=0 relativeTo=end" },
        { "the last one", "ordinal.relative 'last' 4-7: end+0 offset=0 relativeTo=end" },
        { "next", "ordinal.relative 'next' 0-3: current+1 offset=1 relativeTo=current" },
        { "first and third", "ordinal 'first' 0-4: 1 offset=1 relativeTo=start | ordinal 'third' 10-14: 3 offset=3 relativeTo=start" },
        { "twenty-first", "ordinal 'twenty-first' 0-11: 21 offset=21 relativeTo=start" },
        { "2th", "ordinal '2th' 0-2: 2 offset=2 relativeTo=start" },
        { "one hundred twenty fifth", "ordinal 'one hundred twenty fifth' 0-23: 125 offset=125 relativeTo=start" },
        { "a second", "ordinal 'second' 2-7: 2 offset=2 relativeTo=start" },
        { "a third", "ordinal 'third' 2-6: 3 offset=3 relativeTo=start" },
        { "two thirds", "" },
        { "101st", "ordinal '101st' 0-4: 101 offset=101 relativeTo=start" },
        { "hundredth", "ordinal 'hundredth' 0-8: 100 offset=100 relativeTo=start" },
        { "twenty first and twenty second", "ordinal 'twenty first' 0-11: 21 offset=21 relativeTo=start | ordinal 'twenty second' 17-29: 22 offset=22 relativeTo=start" },
        { "two hundredth", "ordinal 'two hundredth' 0-12: 200 offset=200 relativeTo=start" },
        { "three trillionth", "ordinal 'three trillionth' 0-15: 3000000000000 offset=3000000000000 relativeTo=start" },
        { "a hundred trillionth", "ordinal 'a hundred trillionth' 0-19: 100000000000000 offset=100000000000000 relativeTo=start" },
        { "twenty-one trillion and three hundred twenty second", "ordinal 'twenty-one trillion and three hundred twenty second' 0-50: 21000000000322 offset=21000000000322 relativeTo=start" },
        { "Show me the last but one.", "ordinal.relative 'the last but one' 8-23: end-1 offset=-1 relativeTo=end" },
        { "Show me the second to last.", "ordinal.relative 'the second to last' 8-25: end-1 offset=-1 relativeTo=end" },
        { "I meant the one before the last", "ordinal.relative 'the one before the last' 8-30: end-1 offset=-1 relativeTo=end" },
        { "the previous one", "ordinal.relative 'previous one' 4-15: current-1 offset=-1 relativeTo=current" },
        { "I want the next 3 books.", "ordinal.relative 'next' 11-14: current+1 offset=1 relativeTo=current" },
        { "the current page", "ordinal.relative 'current' 4-10: current+0 offset=0 relativeTo=current" },
        { "She finished second!", "ordinal 'second' 13-18: 2 offset=2 relativeTo=start" },
        { "seventh", "ordinal 'seventh' 0-6: 7 offset=7 relativeTo=start" },
        { "the current one", "ordinal.relative 'current one' 4-14: current+0 offset=0 relativeTo=current" },
        { "delete last sentence in the note", "ordinal.relative 'last' 7-10: end+0 offset=0 relativeTo=end" },
        { "Show me the antepenultimate.", "ordinal.relative 'antepenultimate' 12-26: end-2 offset=-2 relativeTo=end" },
        { "Show me the penultimate.", "ordinal.relative 'penultimate' 12-22: end-1 offset=-1 relativeTo=end" },
        { "Show me the next to last.", "ordinal.relative 'next to last' 12-23: end-1 offset=-1 relativeTo=end" },
        { "The one before the last one is the right one", "ordinal.relative 'the one before the last one' 0-26: end-1 offset=-1 relativeTo=end" },
        { "21st", "ordinal '21st' 0-3: 21 offset=21 relativeTo=start" },
        { "21 st", "" },
        { "half", "" },
        { "option 2", "" },
    };

    /// <summary>Spanish ordinals.</summary>
    public static TheoryData<string, string> Spanish => new()
    {
        { "primero", "ordinal 'primero' 0-6: 1 offset=1 relativeTo=start" },
        { "la primera", "ordinal 'primera' 3-9: 1 offset=1 relativeTo=start" },
        { "el segundo", "ordinal 'segundo' 3-9: 2 offset=2 relativeTo=start" },
        { "tercer", "ordinal 'tercer' 0-5: 3 offset=3 relativeTo=start" },
        { "décimo", "ordinal 'décimo' 0-5: 10 offset=10 relativeTo=start" },
        { "último", "ordinal.relative 'último' 0-5: end+0 offset=0 relativeTo=end" },
        { "3ro", "ordinal '3ro' 0-2: 3 offset=3 relativeTo=start" },
        { "vigésimo", "ordinal 'vigésimo' 0-7: 20 offset=20 relativeTo=start" },
        { "undécimo", "ordinal 'undécimo' 0-7: 11 offset=11 relativeTo=start" },
        { "vigésimo primero", "ordinal 'vigésimo primero' 0-15: 21 offset=21 relativeTo=start" },
        { "1er", "ordinal '1er' 0-2: 1 offset=1 relativeTo=start" },
        { "medio", "" },
    };
}
