using BackPainBot.Storage.Memory;
using BackPainBot.Storage.PostgreSql;
using BackPainBot.Storage.Sqlite;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BackPainBot.Storage;

/// <summary>Registers the store. Needs a <see cref="TimeProvider"/>.</summary>
public static class StorageServices
{
    private const string FileName = "backpainbot.db";

    /// <summary>
    /// Registers the store that <c>Storage</c> configures, one instance under its three interfaces. It is opened before anything is served, and swept from then
    /// on.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection("Storage")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddSingleton(Create);
        services.AddSingleton<IStorage>(provider => provider.GetRequiredService<IBotStore>());
        services.AddSingleton<IActivityLog>(provider => provider.GetRequiredService<IBotStore>());
        services.AddHostedService<StorageStart>();
        services.AddHostedService<StorageSweep>();
        return services;
    }

    private static IBotStore Create(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        var clock = provider.GetRequiredService<TimeProvider>();
        var root = provider.GetRequiredService<IHostEnvironment>().ContentRootPath;
        return options.Provider switch
        {
            StorageProvider.Sqlite => new SqliteStore(Path.GetFullPath(Path.Combine(root, options.Folder, FileName)), clock),
            StorageProvider.Memory => new MemoryStore(clock),
            StorageProvider.PostgreSql => new PostgreSqlStore(options.ConnectionString!, options.Patience, clock, provider.GetRequiredService<ILogger<PostgreSqlStore>>()),
            _ => throw new NotSupportedException($"Storage:Provider {options.Provider} is unknown."),
        };
    }
}
