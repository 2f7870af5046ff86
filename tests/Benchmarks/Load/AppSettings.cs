namespace BackPainBot.Benchmarks.Load;

/// <summary>How an app is run: its working folder, and configuration beside the defaults.</summary>
public sealed record AppSettings(string Folder, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Settings for a store: <c>sqlite</c> in the folder, or <c>postgresql</c> at a connection string.</summary>
    public static AppSettings For(string provider, string folder, string? connectionString) => new(
        folder,
        provider.Equals("postgresql", StringComparison.OrdinalIgnoreCase)
            ? new Dictionary<string, string>
            {
                ["Storage:Provider"] = "PostgreSql",
                ["Storage:ConnectionString"] = connectionString ?? throw new ArgumentException("PostgreSQL needs --connection."),
            }
            : new Dictionary<string, string> { ["Storage:Provider"] = provider.Equals("memory", StringComparison.OrdinalIgnoreCase) ? "Memory" : "Sqlite" });
}
