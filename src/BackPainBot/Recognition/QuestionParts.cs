using BackPainBot.Understanding;

namespace BackPainBot.Recognition;

/// <summary>Finds the questions in a message that asks several, or that asks one and tells a story, by where its parts are clearest on their own.</summary>
internal sealed class QuestionParts(IntentClassifier classifier, UnderstandingOptions options, QuestionForm form)
{
    // Bounds of the work: of a long story only the end is divided, where the question stands, at so many places and into so many questions.
    private const int EndLength = 600;
    private const int PointLimit = 8;
    private const int PartLimit = 3;

    /// <summary>The labels of the parts in order, each once; one label or none where the message is a whole.</summary>
    public IReadOnlyList<string> Read(ReadOnlySpan<char> text)
    {
        var labels = new List<string>();
        Divide(End(text), labels);
        return labels;
    }

    /// <summary>The topic of the clearest part that is a question by its form; null where none is clear.</summary>
    public string? Clearest(ReadOnlySpan<char> text)
    {
        text = End(text);
        Span<SplitPoint> points = stackalloc SplitPoint[PointLimit];
        var best = new RankedTopic(null!, options.Sure);
        foreach (var point in points[..Math.Min(SplitPoints.Find(text, points), PointLimit)])
        {
            best = Clearer(After(text, point), Clearer(Before(text, point), best));
        }

        return best.Id;
    }

    private void Divide(ReadOnlySpan<char> text, List<string> labels)
    {
        Span<SplitPoint> points = stackalloc SplitPoint[PointLimit];
        var count = labels.Count < PartLimit ? Math.Min(SplitPoints.Find(text, points), PointLimit) : 0;
        var (clarity, best) = (options.Clause, -1);
        for (var i = 0; i < count; i++)
        {
            var before = Before(text, points[i]);
            var after = After(text, points[i]);
            if (Math.Min(before.Top.Score, after.Top.Score) is var least && least >= clarity && AskDifferently(before, after))
            {
                (clarity, best) = (least, i);
            }
        }

        if (best >= 0)
        {
            Divide(Before(text, points[best]).Text, labels);
            Divide(After(text, points[best]).Text, labels);
        }
        else if (Read(text, 0..text.Length).Top.Id is { } id && !labels.Contains(id))
        {
            labels.Add(id);
        }
    }

    private RankedTopic Clearer(QuestionPart part, RankedTopic best) =>
        part.Kind == TurnKind.Answer && part.Top.Score > best.Score && form.IsQuestion(part.Text) ? part.Top : best;

    /// <summary>Whether two parts ask different things. What the article is silent about is often just told, so there both must be questions by their form.</summary>
    private bool AskDifferently(QuestionPart before, QuestionPart after)
    {
        var topics = before.Kind == TurnKind.Answer && after.Kind == TurnKind.Answer;
        var asked = before.Kind is TurnKind.Answer or TurnKind.NotCovered && after.Kind is TurnKind.Answer or TurnKind.NotCovered;
        return before.Top.Id != after.Top.Id && (topics || (asked && form.IsQuestion(before.Text) && form.IsQuestion(after.Text)));
    }

    private static ReadOnlySpan<char> End(ReadOnlySpan<char> text)
    {
        if (text.Length <= EndLength)
        {
            return text;
        }

        text = text[^EndLength..];
        Span<SplitPoint> first = stackalloc SplitPoint[1];
        return SplitPoints.Find(text, first) > 0 ? text[first[0].Start..] : text;
    }

    // A question mark stays with what it ends.
    private QuestionPart Before(ReadOnlySpan<char> text, SplitPoint point) =>
        Read(text, 0..(text[point.End..point.Start].IndexOf('?') is >= 0 and var mark ? point.End + mark + 1 : point.End));

    private QuestionPart After(ReadOnlySpan<char> text, SplitPoint point) => Read(text, point.Start..text.Length);

    private QuestionPart Read(ReadOnlySpan<char> text, Range range)
    {
        Span<ScoredLabel> best = stackalloc ScoredLabel[1];
        var part = text[range];
        var confidence = classifier.Classify(part, best);
        return new QuestionPart(part, confidence.KnownWords == 0 ? default : new RankedTopic(classifier.Labels[best[0].Label], best[0].Probability));
    }
}
