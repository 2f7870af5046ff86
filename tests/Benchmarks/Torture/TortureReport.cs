using System.Globalization;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>What a torture found.</summary>
/// <param name="Strikes">Processes killed or ended, and restarts and outages of the database.</param>
/// <param name="Messages">Messages that were acknowledged.</param>
/// <param name="Replies">Replies in the log, each of which came once by the stream too.</param>
/// <param name="Crossed">Replies that came by one replica to messages that another had taken.</param>
/// <param name="Cuts">Streams that were cut and came back with their watermark.</param>
/// <param name="Resent">Requests that were sent again because no answer came, or one that said to.</param>
/// <param name="Refused">Those of them that were refused with when to try again.</param>
/// <param name="Faults">What was lost, doubled, out of order, refused without a word, or said otherwise than in an undisturbed conversation.</param>
public sealed record TortureReport(int Strikes, int Messages, int Replies, int Crossed, int Cuts, int Resent, int Refused, IReadOnlyList<string> Faults)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Strikes} strikes, {Messages} messages acknowledged, {Replies} replies ({Crossed} by another replica than took the message), {Cuts} streams cut, {Resent} requests sent again ({Refused} refused), {Faults.Count} faults{string.Concat(Faults.Take(20).Select(fault => $"\n  {fault}"))}");
}
