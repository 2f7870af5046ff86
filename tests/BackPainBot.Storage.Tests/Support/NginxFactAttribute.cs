using BackPainBot.Benchmarks.Torture;

namespace BackPainBot.Storage.Tests.Support;

/// <summary>A fact about replicas on PostgreSQL behind nginx; skipped, with the reason, where one of them is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute() => Skip = PostgreSqlServer.Missing ?? Nginx.Missing;
}
