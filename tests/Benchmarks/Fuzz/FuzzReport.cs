using System.Globalization;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>What a fuzz run was, and found.</summary>
/// <param name="Seed">Its seed.</param>
/// <param name="Inputs">Connections made.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Statuses">Answers by status.</param>
/// <param name="HeapBytes">What was alive in the app after collections, round by round.</param>
/// <param name="ResidentBytes">The memory that it held then.</param>
/// <param name="BystanderMessages">What was said meanwhile in a conversation that nothing must touch.</param>
/// <param name="Faults">All that went wrong.</param>
public sealed record FuzzReport(
    int Seed, int Inputs, double Seconds, IReadOnlyDictionary<int, int> Statuses, IReadOnlyList<long> HeapBytes, IReadOnlyList<long> ResidentBytes, int BystanderMessages, IReadOnlyList<string> Faults)
{
    private const double Mega = 1024 * 1024;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"seed {Seed}: {Inputs} inputs in {Seconds:F0} s ({Inputs / Seconds:F0}/s), {Statuses.Values.Sum()} answers ({string.Join(", ", Statuses.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}"))}), "
        + $"heap {string.Join(' ', HeapBytes.Select(bytes => (bytes / Mega).ToString("F1", CultureInfo.InvariantCulture)))} MB, resident {string.Join(' ', ResidentBytes.Select(bytes => (bytes / Mega).ToString("F0", CultureInfo.InvariantCulture)))} MB, "
        + $"bystander {BystanderMessages} messages, {Faults.Count} faults{string.Concat(Faults.Take(20).Select(fault => $"\n{fault}"))}");
}
