using System.Net.Sockets;
using Npgsql;

namespace BackPainBot.Storage.PostgreSql;

/// <summary>What errors of the server and of the way to it mean, and what to do about them.</summary>
internal static class PostgreSqlFaults
{
    /// <summary>Whether the same work may succeed in a moment: the server restarts, or two transactions met.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        PostgresException server => server.IsTransient || server.SqlState is "57P01" or "57P02" or "57P03" or "40001" or "40P01" or "53300",
        NpgsqlException => true,
        SocketException or TimeoutException or IOException => true,
        _ => false,
    };

    /// <summary>The fault as callers know it; null for one that is not the store's.</summary>
    public static StorageUnavailableException? Translate(string server, Exception exception) => exception switch
    {
        PostgresException { SqlState: "53100" } => Unavailable($"The disk of {server} is full, so nothing more can be stored; what was stored before is safe. Make room.", exception),
        PostgresException { SqlState: "25006" } => Unavailable($"{server} takes no writes: it is read-only or a standby. Point Storage:ConnectionString at the primary.", exception),
        PostgresException { SqlState: "28P01" or "28000" } => Unavailable($"{server} refuses the user or the password of Storage:ConnectionString.", exception),
        PostgresException { SqlState: "3D000" } => Unavailable($"{server} has no database of the name in Storage:ConnectionString. Create it: CREATE DATABASE ...", exception),
        PostgresException { SqlState: "42501" } => Unavailable($"{server} gives the user of Storage:ConnectionString too few rights: it must own its schema or have CREATE on it.", exception),
        PostgresException other when IsOurs(other) => null,
        PostgresException other when !IsTransient(other) => Unavailable($"{server} reports error {other.SqlState}. Its log says more.", exception),
        _ when IsTransient(exception) => Unavailable($"{server} cannot be reached, or keeps failing: {exception.Message}", exception),
        _ => null,
    };

    /// <summary>Whether it is what was to be stored that is wrong (classes 22 and 23), so that trying again never helps.</summary>
    private static bool IsOurs(PostgresException exception) => exception.SqlState is ['2', '2' or '3', ..];

    private static StorageUnavailableException Unavailable(string message, Exception exception) => new(message, exception);
}
