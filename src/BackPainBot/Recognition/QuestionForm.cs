using BackPainBot.Knowledge;
using BackPainBot.Understanding;

namespace BackPainBot.Recognition;

/// <summary>Tells a question from a statement or a reply by its form alone.</summary>
internal sealed class QuestionForm(KnowledgeBase knowledge)
{
    private const int ClauseLimit = 4;

    private readonly HashSet<string> _words = knowledge.Words.Words("question-words").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text ends as a question does, or one of its clauses begins as one.</summary>
    public bool IsQuestion(ReadOnlySpan<char> text)
    {
        if (text.TrimEnd().EndsWith('?'))
        {
            return true;
        }

        Span<Range> clauses = stackalloc Range[ClauseLimit];
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in clauses[..ClauseSplitter.Split(text, clauses)])
        {
            var clause = text[range];
            var end = clause.IndexOfAny(' ', ',');
            if (end > 0 && words.Contains(clause[..end]))
            {
                return true;
            }
        }

        return false;
    }
}
