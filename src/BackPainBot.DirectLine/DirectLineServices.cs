using BackPainBot.DirectLine.Http;
using BackPainBot.DirectLine.Limits;
using BackPainBot.DirectLine.Sockets;
using BackPainBot.DirectLine.Tokens;
using BackPainBot.DirectLine.Turns;
using BackPainBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace BackPainBot.DirectLine;

/// <summary>Registers and maps Direct Line for the <see cref="IBot"/> of this process.</summary>
public static class DirectLineServices
{
    /// <summary>Registers the service. It needs an <see cref="IBot"/> and an <see cref="IActivityLog"/>.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="configuration">The section with <see cref="DirectLineOptions"/>.</param>
    /// <param name="configure">Prepares the adapter: its middleware, what it does when a turn fails, what it forgets.</param>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfigurationSection configuration, Action<IServiceProvider, DirectLineAdapter> configure)
    {
        services.AddOptions<DirectLineOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsRules>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddSingleton<DirectLineMetrics>();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<TokenService>();
        services.AddSingleton<Secrets>();
        services.AddSingleton<Authenticator>();
        services.AddSingleton<TokenLimiter>();
        services.AddSingleton<StreamLimiter>();
        services.AddSingleton<Origins>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<InboundActivities>();
        services.AddSingleton<SocketHub>();
        services.AddSingleton<TurnExecutor>();
        services.AddSingleton<TurnRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<SocketHub>());
        services.AddHostedService(provider => provider.GetRequiredService<TurnRunner>());
        services.AddSingleton<CallPipeline>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton(provider =>
        {
            var adapter = new DirectLineAdapter(
                provider.GetRequiredService<IActivityLog>(), provider.GetRequiredService<SocketHub>(), provider.GetRequiredService<TimeProvider>());
            configure(provider, adapter);
            adapter.GuardRetries();
            return adapter;
        });
        return services;
    }

    /// <summary>Maps <c>/v3/directline</c> and <c>/api/token</c>.</summary>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromMinutes(1), KeepAliveTimeout = TimeSpan.FromMinutes(1) });
        var services = app.Services;
        var pipeline = services.GetRequiredService<CallPipeline>();
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var stream = services.GetRequiredService<StreamEndpoint>();
        services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(services.GetRequiredService<SocketHub>().Close);

        app.MapPost(Routes.PageToken, pipeline.ForAnyone(tokens.PageAsync));
        app.MapMethods(Routes.PageToken, [HttpMethods.Options], CallPipeline.PreflightAsync);

        var service = app.MapGroup(Routes.Base);
        service.MapPost("/tokens/generate", pipeline.ForAnyone(tokens.GenerateAsync));
        service.MapPost("/tokens/refresh", pipeline.ForUsers(tokens.RefreshAsync));
        service.MapPost("/conversations", pipeline.ForCallers(conversations.StartAsync));
        service.MapGet("/conversations/{id}", pipeline.ForCallers(conversations.ResumeAsync));
        service.MapDelete("/conversations/{id}", pipeline.ForCallers(conversations.DeleteAsync));
        service.MapGet("/conversations/{id}/activities", pipeline.ForCallers(activities.GetAsync));
        service.MapPost("/conversations/{id}/activities", pipeline.ForCallers(activities.PostAsync));
        service.MapPost("/conversations/{id}/upload", pipeline.ForCallers(ActivityEndpoints.UploadAsync));
        service.MapGet("/conversations/{id}/stream", pipeline.ForAnyone(stream.OpenAsync));
        service.MapGet("/session/getsessionid", pipeline.ForCallers(ConversationEndpoints.SessionAsync));
        service.MapMethods("/{**path}", [HttpMethods.Options], CallPipeline.PreflightAsync);
        service.Map("/{**path}", pipeline.ForAnyone(_ => throw new RefusedException(StatusCodes.Status404NotFound, ErrorCodes.NotFound, "Direct Line has nothing at this address, or not for this method.")));
        return app;
    }
}
