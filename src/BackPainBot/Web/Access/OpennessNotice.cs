using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Access;

/// <summary>Says at the start who may use the endpoint of the channels.</summary>
internal sealed class OpennessNotice(
    IConfiguration configuration, IOptions<SecurityOptions> options, IHostEnvironment environment, ILogger<OpennessNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var identity = BotIdentity.From(configuration);
        if (identity.AppId is not null)
        {
            Log.ChannelsServed(logger, identity.Type);
        }
        else if (options.Value.DangerouslyAllowUnauthenticatedRequests)
        {
            Log.OpenToAnybody(logger);
        }
        else if (environment.IsDevelopment())
        {
            Log.OpenToThisMachine(logger);
        }
        else
        {
            Log.ChannelsNotServed(logger);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
