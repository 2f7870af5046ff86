using BackPainBot.Benchmarks.Load;

namespace BackPainBot.Benchmarks.Torture;

/// <summary>What a torture does.</summary>
/// <param name="App">How the app is run.</param>
public sealed record TortureOptions(AppSettings App)
{
    public int Replicas { get; init; } = 1;

    /// <summary>Whether patients reach the replicas through nginx, round robin; else they take turns themselves.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>Patients who talk.</summary>
    public int Conversations { get; init; } = 8;

    /// <summary>How often a replica is killed.</summary>
    public int Kills { get; init; }

    /// <summary>How often a replica is told to end (SIGTERM).</summary>
    public int Stops { get; init; }

    /// <summary>How often PostgreSQL crashes and comes back at once.</summary>
    public int Restarts { get; init; }

    /// <summary>How often PostgreSQL is away until the app refuses what it is asked.</summary>
    public int Outages { get; init; }

    /// <summary>The PostgreSQL server; needed by restarts and outages.</summary>
    public PostgreSqlControl? Server { get; init; }

    /// <summary>Chooses whom and when.</summary>
    public int Seed { get; init; } = 1;
}
