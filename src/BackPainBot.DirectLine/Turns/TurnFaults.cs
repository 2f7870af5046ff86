using System.Data.Common;
using System.Net.Sockets;
using BackPainBot.Storage;

namespace BackPainBot.DirectLine.Turns;

/// <summary>Which faults pass by themselves.</summary>
internal static class TurnFaults
{
    /// <summary>Attempts at a turn before a fault of storage counts as the turn's own.</summary>
    public const int AttemptLimit = 10;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>Whether it is storage or the machine that failed, so that the same turn may succeed later.</summary>
    public static bool IsTransient(Exception exception) =>
        exception is StorageConflictException or StorageUnavailableException or IOException or DbException or SocketException or TimeoutException;

    /// <summary>How long to wait after so many attempts.</summary>
    public static TimeSpan Backoff(int attempts)
    {
        var wait = TimeSpan.FromMilliseconds(50 * Math.Pow(2, Math.Min(attempts, 20)));
        return wait < Longest ? wait : Longest;
    }
}
