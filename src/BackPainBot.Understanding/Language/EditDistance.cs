namespace BackPainBot.Understanding.Language;

/// <summary>Damerau's distance: letters inserted, dropped, changed, or swapped with their neighbour.</summary>
internal static class EditDistance
{
    public const int LongestWord = 32;

    /// <summary>The distance, or <paramref name="limit"/> + 1 when it is more.</summary>
    public static int Measure(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > LongestWord || b.Length > LongestWord)
        {
            return limit + 1;
        }

        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        var before = rows[..(b.Length + 1)];
        var previous = rows.Slice(LongestWord + 1, b.Length + 1);
        var current = rows.Slice(2 * (LongestWord + 1), b.Length + 1);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                current[j] = cost;
                best = Math.Min(best, cost);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return Math.Min(previous[b.Length], limit + 1);
    }
}
