using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace BackPainBot.Privacy;

/// <summary>Registers what keeps users out of logs.</summary>
internal static class PrivacyServices
{
    /// <summary>Register it after all other handlers of exceptions.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, QuietLogs>();
        services.AddSingleton<DistributedContextPropagator, TraceParents>();
        services.AddSingleton<UnforeseenFaults>();
        services.AddExceptionHandler<UnforeseenFaults>();
        return services;
    }

    /// <summary>Must run before anything that may fail.</summary>
    public static WebApplication UsePrivacy(this WebApplication app)
    {
        var faults = app.Services.GetRequiredService<UnforeseenFaults>();
        app.Use(next => context => faults.GuardAsync(context, next));
        return app;
    }
}
