using BackPainBot.Storage.Sql;
using Microsoft.Extensions.Hosting;

namespace BackPainBot.Storage;

/// <summary>Opens the store before anything is served, so that a fault stops the start.</summary>
internal sealed class StorageStart(IBotStore store) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => store is SqlStore sql ? sql.StartAsync(cancellationToken) : Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
