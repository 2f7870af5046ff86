using System.ComponentModel.DataAnnotations;
using Npgsql;

namespace BackPainBot.Storage;

/// <summary>Where conversations are kept, and how long. Bound from <c>Storage</c>.</summary>
public sealed class StorageOptions : IValidatableObject
{
    private static readonly TimeSpan ShortestRetention = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestRetention = TimeSpan.FromDays(3650);
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestPatience = TimeSpan.FromMinutes(1);

    /// <summary>What the store is kept in: <c>Sqlite</c>, a file, for one process; <c>PostgreSql</c>, a database, for any number of replicas; <c>Memory</c>, gone when the process ends.</summary>
    [EnumDataType(typeof(StorageProvider))]
    public StorageProvider Provider { get; set; }

    /// <summary>The folder of <c>backpainbot.db</c>, the SQLite file; absolute or beside the app's settings.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>The PostgreSQL database, as Npgsql takes it: <c>Host=...;Database=...;Username=...;Password=...</c>. The user needs <c>CREATE</c> on its schema.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>How long a conversation is kept after its last turn.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long a PostgreSQL server that is away is waited for until what it was to do is refused; channels wait 15 seconds for an answer.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>How often what has expired is deleted.</summary>
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Tells a connection string that is missing or of no use, and every time that is too short or too long.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == StorageProvider.PostgreSql && string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new ValidationResult(
                "Storage:Provider is PostgreSql, so Storage:ConnectionString must name the database: Host=...;Database=...;Username=...;Password=...", [nameof(ConnectionString)]);
        }

        if (Provider == StorageProvider.PostgreSql && !IsRead(ConnectionString))
        {
            yield return new ValidationResult("Storage:ConnectionString cannot be read. Write it as Host=...;Database=...;Username=...;Password=...", [nameof(ConnectionString)]);
        }

        if (Provider != StorageProvider.PostgreSql && !string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new ValidationResult(
                $"Storage:ConnectionString is set, but Storage:Provider is {Provider}, which takes none: set Storage:Provider to PostgreSql, or remove Storage:ConnectionString.", [nameof(ConnectionString)]);
        }

        if (Retention < ShortestRetention || Retention > LongestRetention)
        {
            yield return new ValidationResult($"Storage:Retention must be from {ShortestRetention} to {LongestRetention}.", [nameof(Retention)]);
        }

        if (Patience < TimeSpan.Zero || Patience > LongestPatience)
        {
            yield return new ValidationResult($"Storage:Patience must be from {TimeSpan.Zero} to {LongestPatience}.", [nameof(Patience)]);
        }

        if (SweepInterval < ShortestInterval || SweepInterval > LongestInterval)
        {
            yield return new ValidationResult($"Storage:SweepInterval must be from {ShortestInterval} to {LongestInterval}.", [nameof(SweepInterval)]);
        }
    }

    private static bool IsRead(string? connection)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder(connection);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            return false;
        }
    }
}
