using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Access;

/// <summary>Registers who may call the bot, and how it calls channels.</summary>
internal static class AccessServices
{
    private const int LargestAnswer = 4 * 1024 * 1024;

    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SecurityOptions>().Bind(configuration.GetSection("Security")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SecurityOptions>, SecurityOptionsValidator>();
        services.AddHostedService<OpennessNotice>();
        services.AddSingleton<ChannelConnections>();

        // The client that the adapter asks for has no name. Its addresses hold ids of conversations, so it logs nothing.
        services.AddHttpClient(Options.DefaultName)
            .ConfigureHttpClient(client =>
            {
                client.Timeout = TimeSpan.FromSeconds(30);
                client.MaxResponseContentBufferSize = LargestAnswer;
            })
            .ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredService<ChannelConnections>().CreateHandler())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.AddSingleton(provider => BotIdentity.From(provider.GetRequiredService<IConfiguration>()).LoadCertificate());
        services.AddSingleton(CreateCredentials);
        services.AddSingleton(CreateAuthentication);
        return services;
    }

    private static ServiceClientCredentialsFactory CreateCredentials(IServiceProvider provider)
    {
        var configuration = provider.GetRequiredService<IConfiguration>();
        return BotIdentity.From(configuration).CreateFactory(
            configuration, provider.GetRequiredService<X509Certificate2>, provider.GetRequiredService<ILogger<ServiceClientCredentialsFactory>>());
    }

    private static BotFrameworkAuthentication CreateAuthentication(IServiceProvider provider) => new ConfigurationBotFrameworkAuthentication(
        provider.GetRequiredService<IConfiguration>(),
        provider.GetRequiredService<ServiceClientCredentialsFactory>(),
        httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
        logger: provider.GetRequiredService<ILogger<BotFrameworkAuthentication>>());
}
