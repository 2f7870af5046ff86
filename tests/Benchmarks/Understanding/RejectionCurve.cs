namespace BackPainBot.Benchmarks.Understanding;

/// <summary>What rejecting by entropy costs and brings.</summary>
public static class RejectionCurve
{
    private const int Bins = 15;

    /// <summary>The entropy above which rejecting gives the most right answers, a rejected out-of-scope question being one.</summary>
    public static double BestThreshold(IReadOnlyCollection<Outcome> outcomes)
    {
        var sorted = outcomes.OrderByDescending(outcome => outcome.Entropy).ToArray();
        var right = sorted.Count(outcome => outcome is { OutOfScope: false, Rank: 1 });
        var (best, threshold) = (right, 1.0);
        for (var i = 0; i < sorted.Length; i++)
        {
            right += sorted[i].OutOfScope ? 1 : sorted[i].Rank == 1 ? -1 : 0;
            var next = i + 1 < sorted.Length ? sorted[i + 1].Entropy : 0;
            if (right > best && next < sorted[i].Entropy)
            {
                (best, threshold) = (right, (sorted[i].Entropy + (double)next) / 2);
            }
        }

        return threshold;
    }

    /// <summary>In-scope accuracy where just enough is rejected to catch a percentage of the out-of-scope questions.</summary>
    public static IReadOnlyDictionary<int, double> AccuracyAtRecall(IReadOnlyCollection<Outcome> outcomes, IEnumerable<int> recalls)
    {
        var outOfScope = outcomes.Where(outcome => outcome.OutOfScope).Select(outcome => outcome.Entropy).OrderDescending().ToArray();
        var inScope = outcomes.Where(outcome => !outcome.OutOfScope).ToArray();
        return recalls.ToDictionary(recall => recall, recall =>
        {
            var lowest = outOfScope[Math.Max(0, (int)Math.Ceiling(outOfScope.Length * recall / 100.0) - 1)];
            return (double)inScope.Count(outcome => outcome.Rank == 1 && outcome.Entropy < lowest) / inScope.Length;
        });
    }

    /// <summary>The chance that an out-of-scope question has the higher entropy than an in-scope one; equals count half.</summary>
    public static double Auroc(IReadOnlyCollection<Outcome> outcomes)
    {
        var ranked = outcomes.OrderBy(outcome => outcome.Entropy).ToArray();
        var outOfScope = ranked.Count(outcome => outcome.OutOfScope);
        var sum = 0.0;
        for (var start = 0; start < ranked.Length;)
        {
            var end = start;
            while (end < ranked.Length && ranked[end].Entropy == ranked[start].Entropy)
            {
                end++;
            }

            sum += ranked[start..end].Count(outcome => outcome.OutOfScope) * ((start + 1 + end) / 2.0);
            start = end;
        }

        return (sum - (outOfScope * (outOfScope + 1.0) / 2)) / ((double)outOfScope * (ranked.Length - outOfScope));
    }

    /// <summary>Mean gap between the best label's probability and how often it is right, over in-scope questions; null when there are none.</summary>
    public static double? CalibrationError(IReadOnlyCollection<Outcome> outcomes)
    {
        var inScope = outcomes.Where(outcome => !outcome.OutOfScope).ToArray();
        return inScope.Length == 0
            ? null
            : inScope
                .GroupBy(outcome => Math.Min((int)(outcome.Probability * Bins), Bins - 1))
                .Sum(bin => Math.Abs(bin.Count(outcome => outcome.Rank == 1) - bin.Sum(outcome => (double)outcome.Probability))) / inScope.Length;
    }
}
