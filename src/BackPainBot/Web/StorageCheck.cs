using BackPainBot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackPainBot.Web;

/// <summary>Ready only while storage takes what is written. However often it is asked, it writes once a second, so that asking keeps no turn waiting.</summary>
internal sealed class StorageCheck(IBotStore store, TimeProvider clock) : IHealthCheck
{
    private const string Key = "health/probe";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Shorter than those who ask wait for an answer.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private Task? _probe;
    private long _begun;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await ProbeAsync().WaitAsync(Limit, clock, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageUnavailableException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Message);
        }
        catch (TimeoutException)
        {
            return HealthCheckResult.Unhealthy("Storage does not answer.");
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // Exceptions of checks are logged with all that they say.
            return HealthCheckResult.Unhealthy($"Storage fails with {exception.GetType().Name}.");
        }
    }

    private Task ProbeAsync()
    {
        lock (_lock)
        {
            if (_probe is null || (_probe.IsCompleted && clock.GetElapsedTime(_begun) >= Interval))
            {
                _begun = clock.GetTimestamp();
                _probe = store.WriteAsync(new Dictionary<string, object> { [Key] = new Dictionary<string, object> { ["ready"] = true } }, CancellationToken.None);
            }

            return _probe;
        }
    }
}
