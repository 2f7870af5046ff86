using System.ComponentModel.DataAnnotations;

namespace BackPainBot.Storage;

/// <summary>Where conversations are kept, and how long. Bound from <c>Storage</c>.</summary>
public sealed class StorageOptions : IValidatableObject
{
    /// <summary>What the store is kept in.</summary>
    [EnumDataType(typeof(StorageProvider))]
    public StorageProvider Provider { get; set; }

    /// <summary>The folder of the SQLite file, absolute or beside the app's settings.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>The PostgreSQL database, as Npgsql takes it: <c>Host=...;Database=...;Username=...;Password=...</c>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>How long a conversation is kept after its last turn.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "3650.00:00:00")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How often what has expired is deleted.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromMinutes(1);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == StorageProvider.PostgreSql && string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new ValidationResult(
                "Storage:Provider is PostgreSql, so Storage:ConnectionString must name the database: Host=...;Database=...;Username=...;Password=...", [nameof(ConnectionString)]);
        }
    }
}
