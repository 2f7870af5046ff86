using BackPainBot.Knowledge;
using Microsoft.Extensions.Options;

namespace BackPainBot.Recognition;

/// <summary>Registers the understanding, one a language, made once.</summary>
internal static class RecognitionServices
{
    public static IServiceCollection AddRecognition(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<UnderstandingOptions>().Bind(configuration.GetSection("Understanding")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<UnderstandingOptions>, UnderstandingOptionsValidator>();
        services.AddSingleton<ClassifierCache>();
        services.AddSingleton<TopicRecognizer>();
        services.AddSingleton<IReadOnlyList<QuestionUnderstander>>(Create);
        return services;
    }

    /// <summary>Loads the content and makes the understanding before the first request, so that a fault stops the start.</summary>
    public static void LoadKnowledge(this IHost app) => app.Services.GetRequiredService<IReadOnlyList<QuestionUnderstander>>();

    private static IReadOnlyList<QuestionUnderstander> Create(IServiceProvider provider)
    {
        var clock = provider.GetRequiredService<TimeProvider>();
        var start = clock.GetTimestamp();
        var catalog = provider.GetRequiredService<KnowledgeCatalog>();
        var options = provider.GetRequiredService<IOptions<UnderstandingOptions>>().Value;
        var cache = provider.GetRequiredService<ClassifierCache>();
        QuestionUnderstander[] languages = [.. catalog.Languages.Select(language => new QuestionUnderstander(language, options, cache))];
        var questions = catalog.Languages.Sum(language => language.Topics.Sum(topic => topic.Variants.Count + 1));
        var elapsed = (long)clock.GetElapsedTime(start).TotalMilliseconds;
        Log.ContentLoaded(provider.GetRequiredService<ILogger<TopicRecognizer>>(), languages.Length, questions, elapsed);
        return languages;
    }
}
