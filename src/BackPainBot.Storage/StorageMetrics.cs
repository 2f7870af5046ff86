using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace BackPainBot.Storage;

/// <summary>How much the store does: figures, no keys. Meter <c>BackPainBot.Storage</c>.</summary>
internal static class StorageMetrics
{
    public const string MeterName = "BackPainBot.Storage";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> Durations = Meter.CreateHistogram(
        "backpainbot.storage.operation.duration",
        "s",
        "Time that reading and storing took, waiting included.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5] });

    /// <summary>Changes that were stored; many share a transaction.</summary>
    public static readonly Counter<long> Changes = Meter.CreateCounter<long>("backpainbot.storage.changes", "{change}", "Changes that were stored.");

    /// <summary>Transactions that waited for the disk.</summary>
    public static readonly Counter<long> Syncs = Meter.CreateCounter<long>("backpainbot.storage.syncs", "{sync}", "Transactions that waited for the disk.");

    /// <summary>Times an operation, if anybody measures.</summary>
    /// <param name="system">The database, as the semantic conventions call it.</param>
    /// <param name="operation"><c>read</c> or <c>write</c>.</param>
    /// <param name="start">When it began.</param>
    /// <param name="running">The operation.</param>
    public static Task<T> TimeAsync<T>(string system, string operation, long start, Task<T> running) =>
        Durations.Enabled ? MeasureAsync(system, operation, start, running) : running;

    private static async Task<T> MeasureAsync<T>(string system, string operation, long start, Task<T> running)
    {
        var tags = new TagList { { "db.system.name", system }, { "db.operation.name", operation } };
        try
        {
            return await running;
        }
        catch (Exception exception) when (Note(exception))
        {
            throw;
        }
        finally
        {
            Durations.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
        }

        // Never true: the exception passes as if nobody had seen it.
        bool Note(Exception exception)
        {
            tags.Add("error.type", exception.GetType().Name);
            return false;
        }
    }
}
