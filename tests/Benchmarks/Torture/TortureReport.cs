using System.Globalization;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>What a torture found.</summary>
/// <param name="Kills">Processes killed.</param>
/// <param name="Messages">Messages that were acknowledged.</param>
/// <param name="Replies">Replies in the log.</param>
/// <param name="Resent">Requests that were sent again because no answer came.</param>
/// <param name="Faults">What was lost, doubled, out of order, or said otherwise than in an undisturbed conversation.</param>
public sealed record TortureReport(int Kills, int Messages, int Replies, int Resent, IReadOnlyList<string> Faults)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kills} kills, {Messages} messages acknowledged, {Replies} replies, {Resent} requests sent again, {Faults.Count} faults{string.Concat(Faults.Take(20).Select(fault => $"\n  {fault}"))}");
}
