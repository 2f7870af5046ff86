using Microsoft.Bot.Builder;

namespace BackPainBot.Inspection;

/// <summary>
/// What developers look into conversations with: <c>/INSPECT</c> of the Emulator, its trace of the bot's state, transcripts that it opens. In Development only:
/// none of it asks who one is.
/// </summary>
internal static class InspectionServices
{
    public static IServiceCollection AddInspection(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<InspectionOptions>().Bind(configuration.GetSection("Inspection")).ValidateOnStart();
        if (environment.IsDevelopment())
        {
            services.AddSingleton<InspectionState>();
            if (bool.TryParse(configuration["Inspection:Transcripts"], out var transcripts) && transcripts)
            {
                services.AddSingleton<TranscriptShelf>();
                services.AddSingleton<TranscriptMiddleware>();
            }

            services.AddSingleton(provider => new InspectionMiddleware(
                provider.GetRequiredService<InspectionState>(),
                conversationState: provider.GetRequiredService<ConversationState>(),
                logger: provider.GetRequiredService<ILogger<InspectionMiddleware>>()));

            // Inside the turn's transaction, after all else there.
            services.AddSingleton<IMiddleware, StateTraceMiddleware>();
        }

        return services;
    }

    /// <summary>Puts what is registered around the turns of an adapter.</summary>
    public static void UseInspection(this BotAdapter adapter, IServiceProvider provider)
    {
        if (provider.GetService<TranscriptMiddleware>() is { } transcripts)
        {
            adapter.Use(transcripts);
        }

        if (provider.GetService<InspectionMiddleware>() is { } inspection)
        {
            adapter.Use(inspection);
        }
    }
}
