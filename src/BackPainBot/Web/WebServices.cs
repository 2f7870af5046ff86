using BackPainBot.Privacy;
using BackPainBot.Telemetry;
using BackPainBot.Web.Access;
using BackPainBot.Web.Limits;
using BackPainBot.Web.Pages;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web;

/// <summary>Registers and maps what the app serves over HTTP.</summary>
internal static class WebServices
{
    public const string HealthPath = "/health";
    public const string ReadyPath = "/ready";

    private const string Ready = "ready";

    /// <summary>What runs when the process is told to end has this long to finish.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebOptions>().Bind(configuration.GetSection("Web")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidator>();
        services.AddSafeHeaders();
        services.AddLimits();
        services.AddProblemDetails();
        services.AddExceptionHandler<RefusedTurns>();
        services.AddPrivacy();
        services.Configure<HostOptions>(host => (host.ShutdownTimeout, host.ServicesStopConcurrently) = (ShutdownTime, true));
        services.AddAccess(configuration);
        services.AddPages(configuration);
        services.AddSingleton<StorageCheck>();
        services.AddHealthChecks().AddCheck<StorageCheck>("storage", tags: [Ready]).AddCheck<ContentCheck>("content", tags: [Ready]);
        return services;
    }

    public static WebApplication MapWeb(this WebApplication app)
    {
        app.LimitConnections();
        app.UsePrivacy();
        app.UseRequestSpans();
        app.UseTrustedProxies();
        app.UseSafeHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRateLimiter();
        app.UseJsonDepth();
        app.MapMessages();
        app.MapPages();
        app.MapHealthChecks(HealthPath, new() { Predicate = _ => false });
        app.MapHealthChecks(ReadyPath, new() { Predicate = check => check.Tags.Contains(Ready) });
        return app;
    }
}
