using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Limits;

/// <summary>Registers what holds back those who ask for too much.</summary>
internal static class LimitServices
{
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddSingleton<AddressConnections>();
        services.AddRateLimiter(_ => { });
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, AddressLimits>();
        return services;
    }
}
