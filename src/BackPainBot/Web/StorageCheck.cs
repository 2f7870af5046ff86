using Microsoft.Bot.Builder;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackPainBot.Web;

/// <summary>Ready only while storage answers.</summary>
internal sealed class StorageCheck(IStorage storage) : IHealthCheck
{
    private static readonly string[] Probe = ["health/probe"];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await storage.ReadAsync(Probe, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
