using System.Text;
using BackPainBot.Storage;
using BackPainBot.Telemetry;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace BackPainBot.Bot;

/// <summary>Sends what a crash, here or in another process, has left unsent. What cannot be delivered again and again is given up.</summary>
internal sealed class OutboxSweep(
    Outbox outbox, IBotFrameworkHttpAdapter adapter, IConfiguration configuration, BotMetrics metrics, TimeProvider clock, ILogger<OutboxSweep> logger) : BackgroundService
{
    private const int PageSize = 100;
    private const int AttemptLimit = 10;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (StorageUnavailableException exception)
            {
                Log.OutboxUnread(logger, exception.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Looks once at everything that is unsent.</summary>
    internal async Task SweepAsync(CancellationToken cancellationToken)
    {
        for (var keys = await outbox.ListAsync("", PageSize, cancellationToken); keys.Count > 0; keys = await outbox.ListAsync(keys[^1], PageSize, cancellationToken))
        {
            foreach (var key in keys)
            {
                if (await outbox.TryClaimAsync(key, Age, cancellationToken) is { } unsent)
                {
                    await SendAsync(key, unsent, cancellationToken);
                }
            }
        }
    }

    private async Task SendAsync(string key, UnsentTurn unsent, CancellationToken cancellationToken)
    {
        // The adapter keeps exceptions of a turn to itself.
        var sent = false;
        if (unsent.Inbound.Length > 0 && adapter is BotAdapter sender)
        {
            var inbound = BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(unsent.Inbound));
            if (!string.IsNullOrEmpty(inbound.ServiceUrl))
            {
                try
                {
                    await sender.ContinueConversationAsync(
                        configuration["MicrosoftAppId"] ?? "",
                        inbound,
                        async (context, _) =>
                        {
                            await outbox.SendAsync(key, unsent, [.. unsent.Calls.Select(call => call.Restore())], context);
                            sent = true;
                        },
                        cancellationToken);
                }
                catch (Exception exception) when (exception is not (StorageUnavailableException or OperationCanceledException or OutOfMemoryException))
                {
                    // One that cannot be delivered must not keep the others, or the process.
                    Log.Undelivered(logger, exception.GetType().Name);
                }
            }
        }

        if (sent)
        {
            metrics.Resent();
            Log.SentLate(logger);
        }
        else if (unsent.Attempts >= AttemptLimit || unsent.Calls.Count == 0)
        {
            await outbox.DropAsync(key, cancellationToken);
            metrics.GivenUp();
            Log.GivenUp(logger, unsent.Attempts);
        }
    }
}
