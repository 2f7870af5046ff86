using BackPainBot.Recognition;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackPainBot.Web;

/// <summary>Ready once the content is loaded and understood.</summary>
internal sealed class ContentCheck(IReadOnlyList<QuestionUnderstander> languages) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(languages.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No language is loaded."));
}
