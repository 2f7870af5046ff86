using BackPainBot.Answers;
using BackPainBot.Channels;
using BackPainBot.Dialogs;
using BackPainBot.Feedback;
using BackPainBot.Inspection;
using BackPainBot.Search;
using BackPainBot.Telemetry;
using BotFramework.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace BackPainBot.Bot;

/// <summary>Registers the bot: adapter, transaction, middleware, dialogs. Needs a store, and to know who may call.</summary>
internal static class BotServices
{
    public static IServiceCollection AddBot(this IServiceCollection services, IConfiguration configuration)
    {
        BotFrameworkJson.Register(BotJsonContext.Default, typeof(ConversationData), typeof(TurnLedger), typeof(StoredTurn), typeof(UnsentTurn), typeof(TopicOptions));
        services.AddOptions<ClinicOptions>().Bind(configuration.GetSection("Clinic")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ClinicOptions>, ClinicOptionsValidator>();
        services.AddOptions<PromiseOptions>().Bind(configuration.GetSection("Promises")).ValidateOnStart();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<ConversationMemory>();
        services.AddSingleton<ConversationGate>();
        services.AddOptions<TurnOptions>().Bind(configuration.GetSection("Turns")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TurnOptions>, TurnOptionsValidator>();
        services.AddSingleton<Outbox>();
        services.AddHostedService<OutboxSweep>();
        services.AddSingleton<IAnswerRenderer, AnswerRenderers>();
        services.AddSingleton<PromiseGuard>();
        services.AddSingleton<Speaker>();
        services.AddSingleton<SafetyAdvice>();
        services.AddDialogs();
        services.AddSingleton<IMiddleware, InboundNormalizer>();
        services.AddSingleton<IMiddleware, TurnFinisher>();
        services.AddSearch();
        services.AddSingleton<StaleInvokes>();
        services.AddSingleton<BackPainBotHandler>();
        services.AddSingleton<IBot>(CreateBot);
        services.AddSingleton<TurnErrors>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(CreateAdapter);
        return services;
    }

    private static StatelessInvokes CreateBot(IServiceProvider provider)
    {
        var bot = provider.GetRequiredService<BackPainBotHandler>();
        return new StatelessInvokes(ActivatorUtilities.CreateInstance<TransactionalBot>(provider, bot), bot);
    }

    private static CloudAdapter CreateAdapter(IServiceProvider provider)
    {
        var adapter = new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>());
        adapter.OnTurnError = provider.GetRequiredService<TurnErrors>().HandleAsync;
        adapter.Use(provider.GetRequiredService<TurnTelemetry>());
        adapter.Use(new ShowTypingMiddleware());
        adapter.UseInspection(provider);
        adapter.Use(provider.GetRequiredService<FeedbackMiddleware>());
        return adapter;
    }
}
