using System.Diagnostics.Metrics;

namespace BackPainBot.Storage;

/// <summary>How much the store does: figures, no keys. Meter <c>BackPainBot.Storage</c>.</summary>
internal static class StorageMetrics
{
    public const string MeterName = "BackPainBot.Storage";

    private static readonly Meter Meter = new(MeterName);

    /// <summary>Changes that were stored; many share a transaction.</summary>
    public static readonly Counter<long> Changes = Meter.CreateCounter<long>("backpainbot.storage.changes", "{change}", "Changes that were stored.");

    /// <summary>Transactions that waited for the disk.</summary>
    public static readonly Counter<long> Syncs = Meter.CreateCounter<long>("backpainbot.storage.syncs", "{sync}", "Transactions that waited for the disk.");
}
