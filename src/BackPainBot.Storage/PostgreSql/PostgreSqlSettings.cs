using Npgsql;

namespace BackPainBot.Storage.PostgreSql;

/// <summary>What the connection string leaves open.</summary>
internal static class PostgreSqlSettings
{
    private const int StatementsPrepared = 64;
    private const int Connections = 32;
    private const int LazyConnections = 8;
    private const int ConnectSeconds = 5;
    private const int CommandSeconds = 10;

    /// <summary>For what must be on disk, for what only reads, and for listening.</summary>
    public static NpgsqlConnectionStringBuilder Complete(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        Default(settings, "Max Auto Prepare", StatementsPrepared);
        Default(settings, "Auto Prepare Min Usages", 2);
        Default(settings, "Maximum Pool Size", Connections);
        Default(settings, "Timeout", ConnectSeconds);
        Default(settings, "Command Timeout", CommandSeconds);

        // Details of errors quote rows.
        settings.IncludeErrorDetail = false;
        settings.ApplicationName ??= "BackPainBot";
        return settings;
    }

    /// <summary>For what may be lost in a power cut, and so need not wait for the disk.</summary>
    public static NpgsqlConnectionStringBuilder CompleteLazy(string connectionString)
    {
        var settings = Complete(connectionString);
        settings.MaxPoolSize = Math.Min(settings.MaxPoolSize, LazyConnections);
        settings.MinPoolSize = Math.Min(settings.MinPoolSize, settings.MaxPoolSize);
        settings.Options = $"{settings.Options} -c synchronous_commit=off".TrimStart();
        return settings;
    }

    // ContainsKey tells whether there is such a setting at all.
    private static void Default(NpgsqlConnectionStringBuilder settings, string name, int value)
    {
        if (!settings.ShouldSerialize(name))
        {
            settings[name] = value;
        }
    }
}
