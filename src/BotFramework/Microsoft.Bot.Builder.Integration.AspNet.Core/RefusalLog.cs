using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Tells of refusals, of each rule at most once a minute and then how many there were, so that whoever sends them does not write the log.</summary>
internal sealed class RefusalLog(TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Tally> _rules = new(StringComparer.Ordinal);

    public void Tell(ILogger logger, in RequestFault fault)
    {
        var tally = _rules.GetOrAdd(fault.Rule, static _ => new Tally());
        lock (tally)
        {
            tally.Count++;
            if (tally.ToldAt is { } told && clock.GetElapsedTime(told) < Pause)
            {
                return;
            }

            Log.Refused(logger, tally.Count, fault.Status, fault.Rule, fault.Detail);
            tally.ToldAt = clock.GetTimestamp();
            tally.Count = 0;
        }
    }

    private sealed class Tally
    {
        public int Count { get; set; }

        public long? ToldAt { get; set; }
    }
}
