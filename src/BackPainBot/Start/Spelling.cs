namespace BackPainBot.Start;

/// <summary>What somebody may have meant to write.</summary>
internal static class Spelling
{
    /// <summary>The name that is nearest to what was written; null when none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> names)
    {
        var (name, distance) = names.Select(name => (Name: name, Distance: Distance(written.ToUpperInvariant(), name.ToUpperInvariant()))).MinBy(pair => pair.Distance);
        return name is not null && distance <= Math.Max(1, name.Length / 4) ? name : null;
    }

    /// <summary>Letters inserted, dropped or changed.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
