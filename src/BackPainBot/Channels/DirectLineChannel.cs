using BackPainBot.Answers;
using BackPainBot.Bot;
using BackPainBot.DirectLine;
using BackPainBot.Feedback;
using BackPainBot.Inspection;
using BackPainBot.Knowledge;
using BackPainBot.Storage;
using BackPainBot.Telemetry;
using Microsoft.Bot.Builder;

namespace BackPainBot.Channels;

/// <summary>The bot on Direct Line: what the service must know of it.</summary>
internal static class DirectLineChannel
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        // The key of tokens is kept with the conversations, unless its own folder is configured.
        services.PostConfigure<DirectLineOptions>(options => options.KeyFolder ??= configuration["Storage:Folder"]);
        return services.AddDirectLine(configuration.GetSection("DirectLine"), Configure);
    }

    private static void Configure(IServiceProvider provider, DirectLineAdapter adapter)
    {
        var catalog = provider.GetRequiredService<KnowledgeCatalog>();
        adapter.OnTurnError = provider.GetRequiredService<TurnErrors>().HandleAsync;
        adapter.IsPassing = exception => exception is TurnRefusedException;
        adapter.OneMoment = locale => catalog.For(locale).Phrases.Say(PhraseBook.OneMoment);
        adapter.Use(provider.GetRequiredService<TurnTelemetry>());
        var (store, feedback, shelf) = (provider.GetRequiredService<IBotStore>(), provider.GetRequiredService<FeedbackBook>(), provider.GetService<TranscriptShelf>());
        adapter.OnForget = async (conversation, cancellationToken) =>
        {
            await store.DeleteAsync([.. TransactionalBot.KeysBeside(conversation.ChannelId, conversation.Id)], cancellationToken);
            await feedback.ForgetAsync(conversation.ChannelId, conversation.Id, cancellationToken);
            shelf?.Remove(conversation.ChannelId, conversation.Id);
        };
        adapter.Use(new ShowTypingMiddleware());
        adapter.UseInspection(provider);
        adapter.Use(provider.GetRequiredService<FeedbackMiddleware>());
    }
}
