using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BackPainBot.Storage;

/// <summary>Deletes what has expired, a little at a time, so that no turn waits for it.</summary>
internal sealed class StorageSweep(IBotStore store, IOptions<StorageOptions> options, TimeProvider clock, ILogger<StorageSweep> logger) : BackgroundService
{
    private const int BatchSize = 16;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SweepInterval, clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (StorageUnavailableException exception)
            {
                Log.SweepFailed(logger, exception.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        for (int count; (count = await store.ExpireAsync(options.Value.Retention, BatchSize, cancellationToken)) > 0;)
        {
            deleted += count;
            await Task.Delay(Pause, clock, cancellationToken);
        }

        await store.WipeAsync(cancellationToken);
        if (deleted > 0)
        {
            Log.Expired(logger, deleted);
        }
    }
}
